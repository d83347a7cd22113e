package org.connectivecities.search.expertsearch.storage;

import java.util.List;
import java.util.Map;
import org.connectivecities.search.expertsearch.OpenProfile;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.Practice;
import org.jspecify.annotations.Nullable;

/** A person's document as visitors may know it: nothing else of it is asked of the index for them. */
final class OpenDocument {

  static final List<String> FIELDS =
      List.of(
          IndexFields.PRACTICES, IndexFields.CITY, IndexFields.COUNTRY, IndexFields.DECLARED, IndexFields.LANGUAGE,
          IndexFields.FORMAT);

  private OpenDocument() {}

  static OpenProfile read(Map<String, Object> document) {
    return new OpenProfile(
        ((List<?>) document.getOrDefault(IndexFields.PRACTICES, List.of())).stream().map(card -> practice((Map<?, ?>) card)).toList(),
        String.valueOf(document.get(IndexFields.CITY)),
        String.valueOf(document.get(IndexFields.COUNTRY)),
        list(document.get(IndexFields.DECLARED)).stream().sorted().toList(),
        list(document.get(IndexFields.LANGUAGE)),
        list(document.get(IndexFields.FORMAT)));
  }

  private static Practice practice(Map<?, ?> card) {
    return new Practice(
        String.valueOf(card.get("title")),
        String.valueOf(card.get("city")),
        String.valueOf(card.get("country")),
        card.get("year") instanceof Number year ? year.intValue() : null,
        list(card.get("topics")),
        card.get("language") instanceof String language ? language : null);
  }

  private static List<String> list(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}

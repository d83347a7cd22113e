package org.connectivecities.search.expertsearch.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectivecities.search.expertsearch.Highlight;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.language.ContentLanguages;
import org.jspecify.annotations.Nullable;

/** A person's document as a hit. */
final class PersonHit {

  private final Map<String, Object> document;

  PersonHit(Map<String, Object> document) {
    this.document = document;
  }

  org.connectivecities.search.expertsearch.Hit with(Map<String, List<String>> marked) {
    return new org.connectivecities.search.expertsearch.Hit(
        text(IndexFields.ID),
        ((Number) document.get(IndexFields.VERSION)).longValue(),
        card("name"),
        card("role"),
        card("organisation"),
        text(IndexFields.CITY),
        text(IndexFields.COUNTRY),
        text(IndexFields.REGION),
        list(document.get(IndexFields.LANGUAGE)),
        list(document.get(IndexFields.FORMAT)),
        text(IndexFields.NOTICE),
        list(document.get(IndexFields.DECLARED)).stream().sorted().toList(),
        textLanguages(),
        highlights(marked));
  }

  String card(String field) {
    return document.get(IndexFields.CARD) instanceof Map<?, ?> card ? String.valueOf(card.get(field)) : "";
  }

  String text(String field) {
    Object value = document.get(field);
    return value == null ? "" : value.toString();
  }

  private List<String> textLanguages() {
    return document.get("text") instanceof Map<?, ?> texts
        ? texts.keySet().stream().map(field -> language(String.valueOf(field))).sorted().toList()
        : List.of();
  }

  private static List<Highlight> highlights(Map<String, List<String>> marked) {
    var highlights = new ArrayList<Highlight>();
    marked.forEach((field, fragments) -> fragments.forEach(fragment ->
        highlights.add(Highlight.of(language(field.substring(IndexFields.TEXT.length())), fragment))));
    return highlights;
  }

  private static String language(String field) {
    return field.equals("other") ? ContentLanguages.UNKNOWN : field;
  }

  private static List<String> list(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}

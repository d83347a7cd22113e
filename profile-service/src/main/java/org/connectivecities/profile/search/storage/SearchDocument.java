package org.connectivecities.profile.search.storage;

import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.search.Question;
import org.connectivecities.profile.search.SavedSearch;
import org.jspecify.annotations.Nullable;

/** A saved search as it is stored. */
final class SearchDocument {

  private SearchDocument() {}

  static Document of(SavedSearch search) {
    return new Document("_id", search.id())
        .append("version", search.version())
        .append("owner", search.owner())
        .append("expert", search.expert() == null ? null : search.expert().value())
        .append("name", search.name())
        .append("question", new Document(new LinkedHashMap<>(search.question().parameters())))
        .append("savedAt", Date.from(search.savedAt()))
        .append("nextLook", Date.from(search.nextLook()))
        .append("known", search.known() == null ? null : search.known().stream().map(ExpertId::value).toList())
        .append("news", news(search.news()));
  }

  private static @Nullable Document news(SavedSearch.@Nullable News news) {
    return news == null
        ? null
        : new Document("day", news.day().toString())
            .append("people", news.people().stream().map(ExpertId::value).toList())
            .append("told", news.told());
  }

  static SavedSearch read(Document kept) {
    String expert = kept.getString("expert");
    return new SavedSearch(
        kept.getString("_id"),
        kept.getLong("version"),
        kept.getString("owner"),
        expert == null ? null : new ExpertId(expert),
        kept.getString("name"),
        question(kept.get("question", Document.class)),
        kept.getDate("savedAt").toInstant(),
        kept.getDate("nextLook").toInstant(),
        kept.get("known") == null ? null : known(kept),
        readNews(kept.get("news", Document.class)));
  }

  private static Question question(Document kept) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    kept.keySet().forEach(name -> parameters.put(name, kept.getList(name, String.class)));
    return Question.of(parameters);
  }

  private static Set<ExpertId> known(Document kept) {
    Set<ExpertId> known = new LinkedHashSet<>();
    kept.getList("known", String.class).forEach(id -> known.add(new ExpertId(id)));
    return known;
  }

  private static SavedSearch.@Nullable News readNews(@Nullable Document kept) {
    return kept == null
        ? null
        : new SavedSearch.News(
            LocalDate.parse(kept.getString("day")),
            kept.getList("people", String.class).stream().map(ExpertId::new).toList(),
            kept.getBoolean("told"));
  }
}

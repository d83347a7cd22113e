package org.connectivecities.search.expertsearch.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexServer;
import org.connectivecities.search.indexing.Practice;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** What people who may be found have done lately. */
final class Practices {

  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

  private final IndexServer<ElasticsearchClient> elastic;

  Practices(IndexServer<ElasticsearchClient> elastic) {
    this.elastic = elastic;
  }

  List<Practice> newest(LocalDate today, int limit) {
    var response = elastic.call(client -> client.<Map<String, Object>>search(search -> search
        .index(elastic.alias())
        .size(limit)
        .trackTotalHits(total -> total.enabled(false))
        .source(source -> source.filter(filter -> filter.includes(IndexFields.PRACTICE, IndexFields.PRACTICE_YEAR)))
        .query(query -> query.bool(all -> all
            .filter(Conditions.visible(today))
            .filter(told -> told.exists(exists -> exists.field(IndexFields.PRACTICE_YEAR)))))
        .sort(sort -> sort.field(field -> field.field(IndexFields.PRACTICE_YEAR).order(SortOrder.Desc)))
        .sort(sort -> sort.field(field -> field.field(IndexFields.UPDATED).order(SortOrder.Desc)))
        .sort(sort -> sort.field(field -> field.field(IndexFields.ID).order(SortOrder.Asc))), DOCUMENT.getType()));
    return response.hits().hits().stream().map(hit -> practice(hit.source())).toList();
  }

  private static Practice practice(Map<String, Object> document) {
    Map<?, ?> told = (Map<?, ?>) document.get(IndexFields.PRACTICE);
    int year = ((Number) document.get(IndexFields.PRACTICE_YEAR)).intValue();
    return new Practice(
        String.valueOf(told.get("title")),
        String.valueOf(told.get("city")),
        String.valueOf(told.get("country")),
        year == 0 ? null : year,
        ((List<?>) told.get("topics")).stream().map(String::valueOf).toList(),
        text(told.get("language")),
        text(told.get("link")));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}

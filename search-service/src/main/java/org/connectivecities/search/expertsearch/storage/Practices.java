package org.connectivecities.search.expertsearch.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexServer;
import org.connectivecities.search.indexing.Practice;
import tools.jackson.core.type.TypeReference;

/** What people have done lately of whom visitors are told. */
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
        .source(source -> source.filter(filter -> filter.includes(OpenDocument.FIELDS)))
        .query(query -> query.bool(all -> all
            .filter(Conditions.visible(Audience.VISITORS, today))
            .filter(told -> told.exists(exists -> exists.field(IndexFields.PRACTICE_YEAR)))))
        .sort(sort -> sort.field(field -> field.field(IndexFields.PRACTICE_YEAR).order(SortOrder.Desc)))
        .sort(sort -> sort.field(field -> field.field(IndexFields.UPDATED).order(SortOrder.Desc)))
        .sort(sort -> sort.field(field -> field.field(IndexFields.ID).order(SortOrder.Asc))), DOCUMENT.getType()));
    return response.hits().hits().stream()
        .map(hit -> OpenDocument.read(hit.source()))
        .flatMap(open -> open.newest().stream())
        .toList();
  }
}

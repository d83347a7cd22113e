package org.connectivecities.search.recall.storage;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.search.indexing.IndexFields;

/** Everybody in the index who has a passage that meets the conditions. */
final class Everybody {

  private final Searches searches;

  Everybody(Searches searches) {
    this.searches = searches;
  }

  /** Ids in order, in portions. */
  List<List<String>> inPortions(List<Query> conditions, int most) {
    var portions = new ArrayList<List<String>>();
    List<String> portion;
    String last = "";
    do {
      portion = page(conditions, last, most);
      if (!portion.isEmpty()) {
        portions.add(portion);
        last = portion.getLast();
      }
    } while (portion.size() == most);
    return portions;
  }

  /** @param after id of the last person of the page before; blank for the first page */
  private List<String> page(List<Query> conditions, String after, int most) {
    Query passages = Query.of(query -> query.bool(all -> all.filter(conditions)));
    SearchRequestBody page =
        Searches.search(passages, most, IndexFields.ID)
            .collapse(people -> people.field(IndexFields.ID))
            .sort(sort -> sort.field(field -> field.field(IndexFields.ID).order(SortOrder.Asc)))
            .searchAfter(value -> value.stringValue(after))
            .build();
    List<Hit<Void>> hits = searches.hits(List.of(page)).getFirst();
    return hits.stream().map(hit -> Searches.keyword(hit, IndexFields.ID)).toList();
  }
}

package org.connectivecities.search.recall.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.stream.Stream;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.search.indexing.IndexServer;

/** Several searches in one request, which give nothing but fields that lie in columns: no document is unpacked for them. */
final class Searches {

  /** The largest answer Elasticsearch gives. */
  static final int MOST = 10_000;

  private static final String LONGEST = "2s";

  private final IndexServer<ElasticsearchClient> elastic;

  Searches(IndexServer<ElasticsearchClient> elastic) {
    this.elastic = elastic;
  }

  /** The best hits first. */
  static SearchRequestBody.Builder search(Query query, int size, String... fields) {
    return new SearchRequestBody.Builder()
        .query(query)
        .size(size)
        .timeout(LONGEST)
        .trackTotalHits(total -> total.enabled(false))
        .source(source -> source.fetch(false))
        .storedFields("_none_")
        .docvalueFields(Stream.of(fields).map(name -> FieldAndFormat.of(field -> field.field(name))).toList());
  }

  /** The hits of each, in the order of the searches. */
  List<List<Hit<Void>>> hits(List<SearchRequestBody> searches) {
    if (searches.isEmpty()) {
      return List.of();
    }
    var request = new MsearchRequest.Builder().index(elastic.alias());
    searches.forEach(body -> request.searches(search -> search.header(header -> header).body(body)));
    return elastic.call(client -> client.msearch(request.build(), Void.class)).responses().stream()
        .map(answer -> {
          if (answer.isFailure()) {
            throw new Unavailable("the search index", new IllegalStateException(answer.failure().error().reason()));
          }
          return complete(answer.result()).hits().hits();
        })
        .toList();
  }

  private static ResponseBody<Void> complete(ResponseBody<Void> answer) {
    if (answer.timedOut()) {
      throw new Unavailable("the search index", null);
    }
    return answer;
  }

  static String keyword(Hit<?> hit, String field) {
    List<String> values = keywords(hit, field);
    return values.isEmpty() ? "" : values.getFirst();
  }

  static List<String> keywords(Hit<?> hit, String field) {
    var values = hit.fields().get(field);
    return values == null ? List.of() : List.of(values.to(String[].class));
  }

  static long number(Hit<?> hit, String field) {
    return hit.fields().get(field).to(long[].class)[0];
  }
}

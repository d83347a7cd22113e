package org.connectivecities.search.recall.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.platform.Meanwhile;
import org.connectivecities.search.expertsearch.Highlight;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexServer;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.search.recall.PassageScore;
import org.connectivecities.search.recall.RecallIndex;
import org.connectivecities.search.recall.RecallQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Two steps. First the best passages by each means: whose they are is the pool. Then all passages of the pool with their
 * score by words and by meaning ({@link PoolScores}).
 */
@Component
final class ElasticsearchRecallIndex implements RecallIndex {

  /** People asked for at once where everybody is; five passages each, they fit into one answer. */
  private static final int PORTION = 1000;

  private final Searches searches;
  private final RecallQueries queries;
  private final PoolScores scores;
  private final Everybody everybody;
  private final Snippets snippets;
  private final int depth;

  /** @param depth passages looked at by each means */
  ElasticsearchRecallIndex(
      IndexServer<ElasticsearchClient> elastic,
      ContentLanguages languages,
      @Value("${cc.search.recall.depth}") int depth) {
    this.searches = new Searches(elastic);
    this.queries = new RecallQueries(languages);
    this.scores = new PoolScores(searches, queries);
    this.everybody = new Everybody(searches);
    this.snippets = new Snippets(elastic, languages);
    this.depth = depth;
  }

  @Override
  public List<PassageScore> pool(RecallQuery recall) {
    List<String> people =
        found(recall)
            .map(hit -> Searches.keyword(hit, IndexFields.ID))
            .distinct()
            .sorted()
            .toList();
    return people.isEmpty() ? List.of() : scores.of(recall, people);
  }

  @Override
  public List<PassageScore> everybody(RecallQuery recall) {
    return everybody.inPortions(queries.eligible(recall.eligible()), PORTION).stream()
        .flatMap(portion -> scores.of(recall, portion).stream())
        .toList();
  }

  /** Words and topics need not wait for the model to have read the texts. */
  private Stream<Hit<Void>> found(RecallQuery recall) {
    List<Query> eligible = queries.eligible(recall.eligible());
    var atOnce = new ArrayList<SearchRequestBody>();
    if (recall.asksWords()) {
      atOnce.add(best(both(queries.words(recall), eligible)));
    }
    if (recall.asksTopics()) {
      atOnce.add(best(both(queries.topics(recall), eligible)));
    }
    Meanwhile<List<List<Hit<Void>>>> first = Meanwhile.ask(() -> searches.hits(atOnce));
    List<SearchRequestBody> meaning =
        recall.asksMeaning() ? List.of(best(queries.meaning(recall, depth, eligible))) : List.of();
    List<List<Hit<Void>>> then = searches.hits(meaning);
    return Stream.of(first.answer(), then).flatMap(List::stream).flatMap(List::stream);
  }

  /** Of equally good ones the first by id: who is looked at must not depend on where the index happens to keep them. */
  private SearchRequestBody best(Query mean) {
    return Searches.search(mean, depth, IndexFields.ID)
        .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
        .sort(sort -> sort.field(field -> field.field(IndexFields.ID).order(SortOrder.Asc)))
        .build();
  }

  private static Query both(Query scoring, List<Query> conditions) {
    return Query.of(query -> query.bool(all -> all.must(scoring).filter(conditions)));
  }

  @Override
  public Map<Key, Highlight> snippets(RecallQuery recall, Collection<Key> passages) {
    return snippets.of(recall, passages);
  }
}

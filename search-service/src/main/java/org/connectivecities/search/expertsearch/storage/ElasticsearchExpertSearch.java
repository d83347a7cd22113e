package org.connectivecities.search.expertsearch.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.expertsearch.ExpertSearch;
import org.connectivecities.search.expertsearch.Filter;
import org.connectivecities.search.expertsearch.Found;
import org.connectivecities.search.expertsearch.Position;
import org.connectivecities.search.expertsearch.Precision;
import org.connectivecities.search.expertsearch.SearchCriteria;
import org.connectivecities.search.expertsearch.Suggestion;
import org.connectivecities.search.indexing.IndexServer;
import org.connectivecities.search.indexing.Practice;
import org.connectivecities.search.language.ContentLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Searches the persons' documents. */
@Component
final class ElasticsearchExpertSearch implements ExpertSearch {

  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

  private final IndexServer<ElasticsearchClient> elastic;
  private final SearchRequests requests;
  private final Respelling respelling;
  private final Completions completions;
  private final Practices practices;

  ElasticsearchExpertSearch(IndexServer<ElasticsearchClient> elastic, ContentLanguages languages) {
    this.elastic = elastic;
    this.requests = new SearchRequests(elastic.alias(), new Words(languages));
    this.respelling = new Respelling(elastic);
    this.completions = new Completions(elastic);
    this.practices = new Practices(elastic);
  }

  @Override
  public Found find(SearchCriteria criteria, Precision precision) {
    SearchResponse<Map<String, Object>> response =
        elastic.call(client -> client.search(requests.of(criteria, precision), DOCUMENT.getType()));
    if (response.timedOut()) {
      throw new Unavailable("the search index", null);
    }
    List<Hit<Map<String, Object>>> hits = response.hits().hits();
    boolean visitors = criteria.audience() == Audience.VISITORS;
    return new Found(
        response.hits().total().value(),
        visitors ? List.of() : hits.stream().map(hit -> new PersonHit(hit.source()).with(hit.highlight())).toList(),
        visitors ? hits.stream().map(hit -> OpenDocument.read(hit.source())).toList() : List.of(),
        counts(response),
        counted(response),
        next(criteria, precision, hits));
  }

  private static Map<Filter, Map<String, Long>> counts(SearchResponse<?> response) {
    var counts = new EnumMap<Filter, Map<String, Long>>(Filter.class);
    for (Filter filter : Filter.values()) {
      var values = response.aggregations().get(filter.code()).filter().aggregations().get(SearchRequests.VALUES);
      var byValue = new LinkedHashMap<String, Long>();
      values.sterms().buckets().array().forEach(bucket -> byValue.put(bucket.key().stringValue(), bucket.docCount()));
      counts.put(filter, byValue);
    }
    return counts;
  }

  private static Map<Filter, Long> counted(SearchResponse<?> response) {
    var counted = new EnumMap<Filter, Long>(Filter.class);
    for (Filter filter : Filter.values()) {
      counted.put(filter, response.aggregations().get(filter.code()).filter().docCount());
    }
    return counted;
  }

  private static @Nullable Position next(
      SearchCriteria criteria, Precision precision, List<Hit<Map<String, Object>>> hits) {
    Position after = criteria.after();
    int seen = hits.size() + (after == null ? 0 : after.seen());
    if (hits.size() < criteria.limit() || seen >= SearchCriteria.DEEPEST) {
      return null;
    }
    if (criteria.audience() == Audience.VISITORS) {
      return new Position(precision, null, seen);
    }
    var sort = hits.getLast().sort();
    double rank = sort.getFirst().isLong() ? sort.getFirst().longValue() : sort.getFirst().doubleValue();
    return new Position(precision, new Position.Last(rank, sort.getLast().stringValue()), seen);
  }

  @Override
  public Optional<String> respell(String text, Audience audience) {
    return respelling.of(text, audience);
  }

  @Override
  public List<Suggestion> complete(String prefix, Audience audience, LocalDate today, int limit) {
    return completions.of(prefix, audience, today, limit);
  }

  @Override
  public List<Practice> practices(LocalDate today, int limit) {
    return practices.newest(today, limit);
  }

  @Override
  public Map<String, Long> countTopics(Collection<String> topics, Audience audience, LocalDate today) {
    return completions.countTopics(topics, audience, today);
  }
}

package org.connectivecities.search.expertsearch.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.search.expertsearch.Amount;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.expertsearch.Suggestion;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexServer;
import tools.jackson.core.type.TypeReference;

/** Names and cities by the beginning of a word, and how many people have a topic. */
final class Completions {

  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};
  private static final String VALUES = "values";

  private final IndexServer<ElasticsearchClient> elastic;

  Completions(IndexServer<ElasticsearchClient> elastic) {
    this.elastic = elastic;
  }

  List<Suggestion> of(String prefix, Audience audience, LocalDate today, int limit) {
    var suggestions = new ArrayList<Suggestion>();
    if (audience == Audience.MEMBERS) {
      suggestions.addAll(people(prefix, today, limit));
    }
    suggestions.addAll(cities(prefix, audience, today, limit));
    return suggestions;
  }

  private List<Suggestion> people(String prefix, LocalDate today, int limit) {
    Query begins = begins(IndexFields.NAMES, prefix, Audience.MEMBERS, today);
    var response = elastic.call(client -> client.<Map<String, Object>>search(search -> search
        .index(elastic.alias())
        .size(limit)
        .trackTotalHits(total -> total.enabled(false))
        .source(source -> source.filter(filter -> filter.includes(IndexFields.ID, IndexFields.CARD)))
        .query(begins)
        .sort(sort -> sort.score(score -> score))
        .sort(sort -> sort.field(field -> field.field(IndexFields.ID))), DOCUMENT.getType()));
    return response.hits().hits().stream().map(hit -> new PersonHit(hit.source())).map(Completions::person).toList();
  }

  private static Suggestion person(PersonHit hit) {
    return new Suggestion(Suggestion.Kind.PERSON, hit.text(IndexFields.ID), hit.card("name"), new Amount.Exactly(1));
  }

  private List<Suggestion> cities(String prefix, Audience audience, LocalDate today, int limit) {
    Query begins = begins(IndexFields.CITY_WORDS, prefix, audience, today);
    return counted(begins, IndexFields.CITY, limit).entrySet().stream()
        .map(city -> new Suggestion(Suggestion.Kind.CITY, city.getKey(), city.getKey(), new Amount.Exactly(city.getValue())))
        .toList();
  }

  Map<String, Long> countTopics(Collection<String> topics, Audience audience, LocalDate today) {
    if (topics.isEmpty()) {
      return Map.of();
    }
    Query visible = Query.of(query -> query.bool(all -> all.filter(Conditions.visible(audience, today))));
    var response = elastic.call(client -> client.search(search -> search
        .index(elastic.alias())
        .size(0)
        .query(visible)
        .aggregations(VALUES, values -> values.terms(terms -> terms
            .field(IndexFields.TOPIC)
            .size(topics.size())
            .include(include -> include.terms(List.copyOf(topics))))), Void.class));
    return byValue(response.aggregations().get(VALUES).sterms().buckets().array().stream());
  }

  private Map<String, Long> counted(Query query, String field, int limit) {
    var response = elastic.call(client -> client.search(search -> search
        .index(elastic.alias())
        .size(0)
        .query(query)
        .aggregations(VALUES, values -> values.terms(terms -> terms.field(field).size(limit))), Void.class));
    return byValue(response.aggregations().get(VALUES).sterms().buckets().array().stream());
  }

  private static Map<String, Long> byValue(
      Stream<co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket> buckets) {
    var counts = new HashMap<String, Long>();
    buckets.forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    return counts;
  }

  private static Query begins(String field, String prefix, Audience audience, LocalDate today) {
    return Query.of(query -> query.bool(all -> all
        .filter(Conditions.visible(audience, today))
        .must(must -> must.match(match -> match.field(field).query(prefix).operator(Operator.And)))));
  }
}

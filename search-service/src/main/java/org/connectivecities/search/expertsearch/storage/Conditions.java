package org.connectivecities.search.expertsearch.storage;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.expertsearch.Filter;
import org.connectivecities.search.expertsearch.SearchCriteria;
import org.connectivecities.search.indexing.IndexFields;

/** Who may be found at all, and who passes the filters. */
final class Conditions {

  private Conditions() {}

  /** Agreed to be searched for by them, and not paused on that day. */
  static List<Query> visible(Audience audience, LocalDate today) {
    String agreed = audience == Audience.MEMBERS ? IndexFields.SEARCHABLE : IndexFields.VISITORS;
    Query paused =
        Query.of(query -> query.range(range ->
            range.date(date -> date.field(IndexFields.PAUSED_UNTIL).gt(today.toString()))));
    return List.of(
        Query.of(query -> query.term(term -> term.field(IndexFields.KIND).value(IndexFields.PERSON))),
        Query.of(query -> query.term(term -> term.field(agreed).value(true))),
        Query.of(query -> query.bool(not -> not.mustNot(paused))));
  }

  /** All filters but the one named, which is where its own counts come from. */
  static List<Query> allBut(Filter left, SearchCriteria criteria) {
    return Arrays.stream(Filter.values())
        .filter(filter -> filter != left)
        .filter(filter -> !criteria.chosen(filter).isEmpty())
        .map(filter -> anyOf(filter, criteria.chosen(filter)))
        .toList();
  }

  static List<Query> all(SearchCriteria criteria) {
    return Arrays.stream(Filter.values())
        .filter(filter -> !criteria.chosen(filter).isEmpty())
        .map(filter -> anyOf(filter, criteria.chosen(filter)))
        .toList();
  }

  private static Query anyOf(Filter filter, Set<String> values) {
    List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
    return Query.of(query -> query.terms(any -> any.field(field(filter)).terms(list -> list.value(terms))));
  }

  static String field(Filter filter) {
    return switch (filter) {
      case TOPIC -> IndexFields.TOPIC;
      case LANGUAGE -> IndexFields.LANGUAGE;
      case COUNTRY -> IndexFields.COUNTRY;
      case REGION -> IndexFields.REGION;
      case FORMAT -> IndexFields.FORMAT;
      case AVAILABLE -> IndexFields.NOTICE;
    };
  }
}

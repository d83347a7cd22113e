package org.connectivecities.search.expertsearch.storage;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.util.NamedValue;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.expertsearch.Filter;
import org.connectivecities.search.expertsearch.Highlight;
import org.connectivecities.search.expertsearch.Position;
import org.connectivecities.search.expertsearch.Precision;
import org.connectivecities.search.expertsearch.SearchCriteria;
import org.connectivecities.search.indexing.IndexFields;

/**
 * One request for hits and facets. Filters come after the query, so that each facet can count with all filters but its
 * own.
 */
final class SearchRequests {

  static final String VALUES = "values";
  private static final String LONGEST = "2s";
  private static final int MOST_VALUES = 50;
  private static final int FRAGMENT = 160;

  private final String index;
  private final Words words;

  SearchRequests(String index, Words words) {
    this.index = index;
    this.words = words;
  }

  SearchRequest of(SearchCriteria criteria, Precision precision) {
    boolean visitors = criteria.audience() == Audience.VISITORS;
    var search = new SearchRequest.Builder()
        .index(index)
        .size(criteria.limit())
        .timeout(LONGEST)
        .trackTotalHits(total -> total.enabled(true))
        .source(source -> source.filter(filter -> visitors ? filter.includes(OpenDocument.FIELDS) : filter.excludes(IndexFields.PARTS)))
        .query(query -> query.bool(both -> {
          both.filter(Conditions.visible(criteria.audience(), criteria.today()));
          return criteria.hasText() ? both.must(words.find(criteria.text(), precision, criteria.audience())) : both;
        }))
        .postFilter(filter -> filter.bool(all -> all.filter(Conditions.all(criteria))));
    for (Filter filter : Filter.values()) {
      search.aggregations(filter.code(), facet(filter, criteria));
    }
    order(search, criteria);
    if (criteria.hasText() && !visitors) {
      mark(search, criteria.text(), precision);
    }
    return search.build();
  }

  private static Aggregation facet(Filter filter, SearchCriteria criteria) {
    return Aggregation.of(facet -> facet
        .filter(others -> others.bool(all -> all.filter(Conditions.allBut(filter, criteria))))
        .aggregations(VALUES, values -> values.terms(terms -> terms.field(Conditions.field(filter)).size(MOST_VALUES))));
  }

  private static void order(SearchRequest.Builder search, SearchCriteria criteria) {
    if (criteria.hasText()) {
      search.sort(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    } else {
      search.sort(sort -> sort.field(field -> field.field(IndexFields.UPDATED).order(SortOrder.Desc)));
    }
    search.sort(sort -> sort.field(field -> field.field(IndexFields.ID).order(SortOrder.Asc)));
    Position after = criteria.after();
    if (after != null && after.last() == null) {
      search.from(after.seen());
    } else if (after != null) {
      double rank = after.last().rank();
      FieldValue begin = criteria.hasText() ? FieldValue.of(rank) : FieldValue.of((long) rank);
      search.searchAfter(begin, FieldValue.of(after.last().expertId()));
    }
  }

  private void mark(SearchRequest.Builder search, String text, Precision precision) {
    Query marked = words.mark(text, precision);
    search.highlight(highlight -> {
      words.fields().forEach(field -> highlight.fields(NamedValue.of(field, HighlightField.of(plain -> plain))));
      return highlight
          .preTags(Highlight.START)
          .postTags(Highlight.END)
          .highlightQuery(marked)
          .fragmentSize(FRAGMENT)
          .numberOfFragments(1)
          .order(HighlighterOrder.Score);
    });
  }
}

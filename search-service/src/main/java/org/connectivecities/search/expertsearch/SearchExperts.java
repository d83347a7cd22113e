package org.connectivecities.search.expertsearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Searches exactly first; where nothing agrees, tries similar words; where that fails too, says what would help. */
public final class SearchExperts {

  private final ExpertSearch index;
  private final FacetLabels labels;

  public SearchExperts(ExpertSearch index, FacetLabels labels) {
    this.index = index;
    this.labels = labels;
  }

  public SearchPage search(SearchCriteria criteria, Reader reader) {
    Position after = criteria.after();
    if (after != null) {
      return page(criteria, index.find(criteria, after.precision()), after.precision(), null, reader);
    }
    Found exact = index.find(criteria, Precision.EXACT);
    if (exact.total() > 0 || !criteria.hasText()) {
      return page(criteria, exact, Precision.EXACT, null, reader);
    }
    Found similar = index.find(criteria, Precision.SIMILAR);
    return page(criteria, similar, Precision.SIMILAR, spelling(criteria, reader).orElse(null), reader);
  }

  private SearchPage page(
      SearchCriteria criteria,
      Found found,
      Precision precision,
      Advice.@Nullable OtherSpelling spelling,
      Reader reader) {
    List<Advice> advice = found.total() > 0 ? List.of() : advice(criteria, spelling, reader);
    String didYouMean = spelling == null ? null : spelling.text();
    boolean visitors = criteria.audience() == Audience.VISITORS;
    return new SearchPage(
        visitors ? reader.discretion().tell(found.total()) : new Amount.Exactly(found.total()),
        found.hits(),
        found.open().stream().map(open -> open.shownTo(criteria)).toList(),
        labels.facets(found, criteria, reader),
        precision,
        didYouMean,
        advice,
        found.next());
  }

  /** Only what finds somebody who may be found is offered: words of others must not show. */
  private Optional<Advice.OtherSpelling> spelling(SearchCriteria criteria, Reader reader) {
    return index
        .respell(criteria.text(), criteria.audience())
        .map(text -> new Advice.OtherSpelling(text, hits(criteria.reading(text), reader)))
        .filter(other -> other.hits().known() > 0);
  }

  private List<Advice> advice(SearchCriteria criteria, Advice.@Nullable OtherSpelling spelling, Reader reader) {
    var advice = new ArrayList<Advice>();
    if (spelling != null) {
      advice.add(spelling);
    }
    Arrays.stream(Filter.values())
        .filter(filter -> !criteria.chosen(filter).isEmpty())
        .map(filter -> new Advice.DropFilter(filter, hits(criteria.without(filter), reader)))
        .filter(drop -> drop.hits().known() > 0)
        .sorted((a, b) -> Long.compare(b.hits().known(), a.hits().known()))
        .forEach(advice::add);
    if (advice.isEmpty()) {
      advice.add(new Advice.AskCoordinators(criteria.hasText() ? criteria.text() : null));
    }
    return advice;
  }

  private Amount hits(SearchCriteria criteria, Reader reader) {
    return reader.discretion().tell(index.find(criteria, Precision.EXACT).total());
  }
}

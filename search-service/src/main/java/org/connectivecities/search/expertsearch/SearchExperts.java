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

  /** @param language of the reader, for labels */
  public SearchPage search(SearchCriteria criteria, String language) {
    Position after = criteria.after();
    if (after != null) {
      return page(criteria, index.find(criteria, after.precision()), after.precision(), null, language);
    }
    Found exact = index.find(criteria, Precision.EXACT);
    if (exact.total() > 0 || !criteria.hasText()) {
      return page(criteria, exact, Precision.EXACT, null, language);
    }
    Found similar = index.find(criteria, Precision.SIMILAR);
    return page(criteria, similar, Precision.SIMILAR, spelling(criteria).orElse(null), language);
  }

  private SearchPage page(
      SearchCriteria criteria,
      Found found,
      Precision precision,
      Advice.@Nullable OtherSpelling spelling,
      String language) {
    List<Advice> advice = found.total() > 0 ? List.of() : advice(criteria, spelling);
    String didYouMean = spelling == null ? null : spelling.text();
    return new SearchPage(
        found.total(),
        found.hits(),
        labels.facets(found, criteria, language),
        precision,
        didYouMean,
        advice,
        found.next());
  }

  /** Only what finds somebody who may be found is offered: words of others must not show. */
  private Optional<Advice.OtherSpelling> spelling(SearchCriteria criteria) {
    return index
        .respell(criteria.text())
        .map(text -> new Advice.OtherSpelling(text, index.find(criteria.reading(text), Precision.EXACT).total()))
        .filter(other -> other.hits() > 0);
  }

  private List<Advice> advice(SearchCriteria criteria, Advice.@Nullable OtherSpelling spelling) {
    var advice = new ArrayList<Advice>();
    if (spelling != null) {
      advice.add(spelling);
    }
    Arrays.stream(Filter.values())
        .filter(filter -> !criteria.chosen(filter).isEmpty())
        .map(filter -> new Advice.DropFilter(filter, hitsWithout(filter, criteria)))
        .filter(drop -> drop.hits() > 0)
        .sorted((a, b) -> Long.compare(b.hits(), a.hits()))
        .forEach(advice::add);
    if (advice.isEmpty()) {
      advice.add(new Advice.AskCoordinators(criteria.hasText() ? criteria.text() : null));
    }
    return advice;
  }

  private long hitsWithout(Filter filter, SearchCriteria criteria) {
    return index.find(criteria.without(filter), Precision.EXACT).total();
  }
}

package org.connectivecities.search.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How texts of one language become terms. Names and settings of filters are those of Elasticsearch.
 *
 * @param code BCP 47 primary language, or {@code folded} for the analysis that fits all
 * @param filters token filters for texts in the index, in order
 * @param queryFilters token filters for what people type
 * @param settings of the filters defined for this language; the others are built in
 * @param functionWords frequent small words that give the language away
 */
public record LanguageAnalysis(
    String code,
    List<String> filters,
    List<String> queryFilters,
    Map<String, Map<String, Object>> settings,
    Set<String> functionWords) {

  public LanguageAnalysis {
    filters = List.copyOf(filters);
    queryFilters = List.copyOf(queryFilters);
    settings = Map.copyOf(settings);
    functionWords = Set.copyOf(functionWords);
  }

  /** Whether queries are treated otherwise than texts. */
  public boolean asksOtherwise() {
    return !filters.equals(queryFilters);
  }
}

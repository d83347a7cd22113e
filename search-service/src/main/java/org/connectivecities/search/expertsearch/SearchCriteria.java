package org.connectivecities.search.expertsearch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param audience who looks
 * @param text words in any language; empty finds everybody
 * @param chosen values by filter; a filter without values does not filter
 * @param today who is paused on this day is not found
 * @param limit hits on a page
 * @param after where the page before ended
 */
public record SearchCriteria(
    Audience audience,
    String text,
    Map<Filter, Set<String>> chosen,
    LocalDate today,
    int limit,
    @Nullable Position after) {

  /** So deep can be paged, so that nobody carries the whole register home. */
  public static final int DEEPEST = 1000;

  public SearchCriteria {
    chosen = Map.copyOf(chosen);
  }

  public boolean hasText() {
    return !text.isBlank();
  }

  public Set<String> chosen(Filter filter) {
    return chosen.getOrDefault(filter, Set.of());
  }

  /** The same without one filter, from the first page. */
  public SearchCriteria without(Filter filter) {
    var fewer = new EnumMap<Filter, Set<String>>(Filter.class);
    fewer.putAll(chosen);
    fewer.remove(filter);
    return new SearchCriteria(audience, text, fewer, today, limit, null);
  }

  /** The same with other words, from the first page. */
  public SearchCriteria reading(String otherText) {
    return new SearchCriteria(audience, otherText, chosen, today, limit, null);
  }
}

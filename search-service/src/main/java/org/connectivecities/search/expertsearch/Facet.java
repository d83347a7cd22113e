package org.connectivecities.search.expertsearch;

import java.util.List;

/**
 * How many people each value of a filter would find, given the words and all other filters but not this one. Where these are
 * few, and the reader is not somebody who looks after them, only the chosen values are left.
 */
public record Facet(Filter filter, List<Value> values) {

  /**
   * @param label in the reader's language where there is one, else the value
   * @param chosen whether the search filters by it
   */
  public record Value(String value, String label, Amount people, boolean chosen) {}
}

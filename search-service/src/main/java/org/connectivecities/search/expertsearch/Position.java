package org.connectivecities.search.expertsearch;

import org.jspecify.annotations.Nullable;

/**
 * Where a page ended.
 *
 * @param precision of the search that the page belongs to
 * @param last where the next page goes on; absent for visitors, who are given no id, and go on by how much they have seen
 * @param seen hits shown so far
 */
public record Position(Precision precision, @Nullable Last last, int seen) {

  /**
   * @param rank of the last hit: its score, or its time where nothing is scored
   * @param expertId of the last hit; ties are in the order of ids
   */
  public record Last(double rank, String expertId) {}
}

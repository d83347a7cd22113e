package org.connectivecities.matching.candidate;

import java.util.List;

/**
 * Who was found, most promising first.
 *
 * @param total how many would have been found without a limit
 */
public record Recall(Source source, List<Recalled> found, long total) {

  /** The more it knows, the earlier it stands. */
  public enum Source {
    /** The search service: words, concepts and dense vectors. */
    SEARCH,
    /** The search service, before its model had read the texts of everybody: some by words and concepts only. */
    PARTIAL,
    /** This service's own copy, because the search service did not answer: words and concepts only. */
    LOCAL;

    public boolean knowsMoreThan(Source other) {
      return compareTo(other) < 0;
    }
  }

  /** @param score 0 to 1, comparable within one answer only */
  public record Recalled(String id, long version, double score, Relevance relevance) {}
}

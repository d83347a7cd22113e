package org.connectivecities.matching.candidate;

import java.util.List;

/**
 * Who was found, most promising first.
 *
 * @param total how many would have been found without a limit
 */
public record Recall(Source source, List<Recalled> found, long total) {

  public enum Source {
    /** The search service: words, concepts and dense vectors. */
    SEARCH,
    /** This service's own copy, because the search service did not answer: words and concepts only. */
    LOCAL
  }

  /** @param score 0 to 1, comparable within one answer only */
  public record Recalled(String id, long version, double score, Relevance relevance) {}
}

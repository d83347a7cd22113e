package org.connectivecities.search.recall;

import java.util.List;
import org.connectivecities.search.expertsearch.Highlight;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may help. All scores are 0 to 1 and comparable between challenges, see {@link RankCandidates}.
 *
 * @param version of the profile that was scored
 * @param passages the best first
 */
public record Candidate(
    String expertId,
    long version,
    double score,
    double lexical,
    double dense,
    double concept,
    List<ScoredPassage> passages) {

  /**
   * @param kind competence or practice
   * @param lexical normalised over the query's pool
   * @param dense cosine, cut at 0; 0 where the passage has no vector
   * @param concept coverage of the challenge's topics
   * @param combined the three together
   * @param highlight where the words hit; only for the first candidates
   */
  public record ScoredPassage(
      String passageId,
      String kind,
      double lexical,
      double dense,
      double concept,
      double combined,
      @Nullable Highlight highlight) {}
}

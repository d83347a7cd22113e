package org.connectivecities.matching.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.wording.Argument;

/**
 * What would change somebody's rank: each variation is scored by the same scorer, all others staying as they are. (A
 * counterfactual explanation as in S. Wachter, B. Mittelstadt, C. Russell, 2018, restricted to changes a person or the
 * rotation can really make.)
 */
public final class WhatIf {

  private static final int MOST = 3;

  private final List<Variation> variations;

  public WhatIf(List<Variation> variations) {
    this.variations = variations.stream().sorted(Comparator.comparing(Variation::name)).toList();
  }

  /**
   * The largest gains first; nothing that would not move anybody.
   *
   * @param scorer the one that ranked them
   * @param ranked everybody who is eligible, best first, the contender among them
   */
  public List<RankChange> changes(
      Scorer scorer, Challenge challenge, Contender contender, List<Assessment> ranked) {
    int rank = rankOf(contender.candidate().id(), ranked);
    return variations.stream()
        .map(
            variation ->
                variation.of(challenge, contender).stream()
                    .map(varied -> tried(variation, varied, scorer.assess(challenge, varied.contender()), ranked, rank)))
        .map(tried -> best(tried, rank))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(RankChange::to).thenComparing(RankChange::variation))
        .limit(MOST)
        .toList();
  }

  private static int rankOf(String id, List<Assessment> ranked) {
    return 1 + ranked.stream().map(Assessment::candidateId).toList().indexOf(id);
  }

  private static Optional<RankChange> best(Stream<RankChange> tried, int rank) {
    return tried.filter(change -> change.to() < rank).min(Comparator.comparingInt(RankChange::to));
  }

  private static RankChange tried(
      Variation variation, Variation.Varied varied, Assessment anew, List<Assessment> ranked, int rank) {
    long ahead =
        ranked.stream()
            .filter(other -> !other.candidateId().equals(anew.candidateId()) && Scorer.BEST_FIRST.compare(other, anew) < 0)
            .count();
    int then = (int) ahead + 1;
    return new RankChange(
        variation.name(),
        varied.what().with("from", Argument.number(rank)).with("to", Argument.number(then)),
        rank,
        then);
  }
}

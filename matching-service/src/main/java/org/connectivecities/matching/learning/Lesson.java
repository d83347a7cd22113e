package org.connectivecities.matching.learning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.Judgement.Verdict;
import org.connectivecities.matching.shortlist.Sheet;

/**
 * What one reviewed shortlist teaches: whom the coordinator put before whom.
 *
 * <p>A shortlist published as it was proposed teaches nothing, since nobody can tell agreement from haste; one rejected
 * as a whole compares nobody with anybody.
 *
 * @param pairs for each two people the difference of their signal values, the preferred minus the other, in the order of
 *     the signals
 */
record Lesson(String challengeId, List<double[]> pairs) {

  /** @param signals names in the order of the differences; a shortlist made with other signals is left out */
  static Optional<Lesson> of(Sheet sheet, List<String> signals) {
    List<Judgement> judged =
        sheet.judgements().stream().filter(judgement -> judgement.verdict() != Verdict.REJECTED).toList();
    boolean touched = judged.stream().anyMatch(judgement -> judgement.verdict() != Verdict.ACCEPTED);
    boolean comparable = judged.stream().allMatch(judgement -> judgement.values().keySet().containsAll(signals));
    if (!touched || !comparable) {
      return Optional.empty();
    }
    List<double[]> pairs = pairs(judged, signals);
    return pairs.isEmpty() ? Optional.empty() : Optional.of(new Lesson(sheet.challengeId(), pairs));
  }

  /** Everybody before those ranked after them, and all who are left before all who were removed. */
  private static List<double[]> pairs(List<Judgement> judged, List<String> signals) {
    List<Judgement> kept =
        judged.stream()
            .filter(judgement -> judgement.finalRank() != null)
            .sorted(Comparator.comparing(Judgement::finalRank))
            .toList();
    List<Judgement> removed =
        judged.stream()
            .filter(judgement -> judgement.verdict() == Verdict.REMOVED)
            .filter(judgement -> kept.stream().noneMatch(other -> other.expertId().equals(judgement.expertId())))
            .toList();
    var pairs = new ArrayList<double[]>();
    for (int i = 0; i < kept.size(); i++) {
      for (Judgement after : kept.subList(i + 1, kept.size())) {
        pairs.add(difference(kept.get(i), after, signals));
      }
      for (Judgement gone : removed) {
        pairs.add(difference(kept.get(i), gone, signals));
      }
    }
    return pairs;
  }

  private static double[] difference(Judgement preferred, Judgement other, List<String> signals) {
    Map<String, BigDecimal> mine = preferred.values();
    Map<String, BigDecimal> theirs = other.values();
    return signals.stream().mapToDouble(name -> mine.get(name).subtract(theirs.get(name)).doubleValue()).toArray();
  }

  /** Share of the pairs that the weights put in the coordinator's order; a tie is half right. */
  double agreement(double[] weights) {
    return pairs.stream()
        .mapToDouble(pair -> (1 + Math.signum(FitWeights.dot(weights, pair))) / 2)
        .average()
        .orElseThrow();
  }
}

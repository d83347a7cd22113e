package org.connectivecities.journeys.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether scores can be compared between challenges: for each practitioner the share of pairs of challenges, judged to fit
 * differently well, of which the better one has the higher score (.5 is chance). Where nothing was judged worse than another
 * thing for anybody, who was not judged counts as grade 0.
 */
final class AcrossChallenges {

  private AcrossChallenges() {}

  private record Judged(double score, int grade) {}

  /** One value for each practitioner with such a pair. */
  static List<Double> shares(List<Ranking> rankings, Judgements judgements) {
    boolean graded =
        judgements.byChallenge().values().stream().flatMap(grades -> grades.values().stream()).distinct().count() > 1;
    Map<String, List<Judged>> byExpert = new HashMap<>();
    for (Ranking ranking : rankings) {
      Map<String, Integer> grades = judgements.of(ranking.challengeId());
      for (Ranking.Place place : ranking.places()) {
        if (!graded || grades.containsKey(place.expertId())) {
          byExpert
              .computeIfAbsent(place.expertId(), id -> new ArrayList<>())
              .add(new Judged(place.score(), grades.getOrDefault(place.expertId(), 0)));
        }
      }
    }
    return byExpert.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(expert -> share(expert.getValue()))
        .filter(share -> !Double.isNaN(share))
        .toList();
  }

  private static double share(List<Judged> challenges) {
    double right = 0;
    int pairs = 0;
    for (Judged better : challenges) {
      for (Judged worse : challenges) {
        if (better.grade() > worse.grade()) {
          pairs++;
          right += better.score() > worse.score() ? 1 : better.score() == worse.score() ? .5 : 0;
        }
      }
    }
    return right / pairs;
  }
}

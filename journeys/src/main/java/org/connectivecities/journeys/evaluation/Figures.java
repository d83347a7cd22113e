package org.connectivecities.journeys.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How good a run is.
 *
 * @param judged challenges with somebody right
 * @param overall by name of the metric
 * @param byLanguage the same for each language of the challenges
 */
record Figures(int judged, Map<String, Interval> overall, Map<String, Figures> byLanguage) {

  static final String ACROSS = "across";

  static Figures of(List<Ranking> rankings, Judgements judgements) {
    Map<String, List<Ranking>> languages = new TreeMap<>();
    rankings.forEach(ranking -> languages.computeIfAbsent(ranking.language(), code -> new ArrayList<>()).add(ranking));
    var byLanguage = new LinkedHashMap<String, Figures>();
    languages.forEach((language, own) -> byLanguage.put(language, new Figures(judged(own, judgements), means(own, judgements), Map.of())));
    Map<String, Interval> overall = means(rankings, judgements);
    List<Double> across = AcrossChallenges.shares(rankings, judgements);
    if (!across.isEmpty()) {
      overall.put(ACROSS, Interval.of(across));
    }
    return new Figures(judged(rankings, judgements), overall, byLanguage);
  }

  private static int judged(List<Ranking> rankings, Judgements judgements) {
    return (int) rankings.stream().filter(ranking -> Metrics.isJudged(judgements.of(ranking.challengeId()))).count();
  }

  private static Map<String, Interval> means(List<Ranking> rankings, Judgements judgements) {
    Map<String, List<Double>> values = new LinkedHashMap<>();
    for (Ranking ranking : rankings) {
      Map<String, Integer> grades = judgements.of(ranking.challengeId());
      if (Metrics.isJudged(grades)) {
        Metrics.of(ranking.ids(), grades)
            .forEach((name, value) -> values.computeIfAbsent(name, metric -> new ArrayList<>()).add(value));
      }
    }
    var means = new LinkedHashMap<String, Interval>();
    values.forEach((name, all) -> means.put(name, Interval.of(all)));
    return means;
  }
}

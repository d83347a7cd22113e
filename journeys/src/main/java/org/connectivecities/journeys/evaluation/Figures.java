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

  /** Every metric of every judged challenge. */
  static Map<String, Map<String, Double>> each(List<Ranking> rankings, Judgements judgements) {
    var each = new LinkedHashMap<String, Map<String, Double>>();
    for (Ranking ranking : rankings) {
      Map<String, Integer> grades = judgements.of(ranking.challengeId());
      if (Metrics.isJudged(grades)) {
        each.put(ranking.challengeId(), Metrics.of(ranking.ids(), grades));
      }
    }
    return each;
  }

  private static Map<String, Interval> means(List<Ranking> rankings, Judgements judgements) {
    List<Map<String, Double>> each = List.copyOf(each(rankings, judgements).values());
    var means = new LinkedHashMap<String, Interval>();
    if (!each.isEmpty()) {
      Metrics.NAMES.forEach(name -> means.put(name, Interval.of(each.stream().map(values -> values.get(name)).toList())));
    }
    return means;
  }
}

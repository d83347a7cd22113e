package org.connectivecities.journeys.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one ranking is worth against the judgements of its challenge. Somebody is right with a grade above 0; whoever was not
 * judged counts as wrong. Definitions are those of trec_eval; nDCG takes the grade itself as gain and log2(rank + 1) as
 * discount.
 */
final class Metrics {

  static final List<String> NAMES =
      List.of("hit@1", "hit@5", "hit@10", "MRR", "MAP", "nDCG@10", "P@5", "P@10", "recall@50");

  private Metrics() {}

  /** In the order of {@link #NAMES}. */
  static Map<String, Double> of(List<String> ranked, Map<String, Integer> grades) {
    var values = new LinkedHashMap<String, Double>();
    values.put("hit@1", hit(ranked, grades, 1));
    values.put("hit@5", hit(ranked, grades, 5));
    values.put("hit@10", hit(ranked, grades, 10));
    values.put("MRR", reciprocalRank(ranked, grades));
    values.put("MAP", averagePrecision(ranked, grades));
    values.put("nDCG@10", ndcg(ranked, grades, 10));
    values.put("P@5", precision(ranked, grades, 5));
    values.put("P@10", precision(ranked, grades, 10));
    values.put("recall@50", recall(ranked, grades, 50));
    return values;
  }

  /** Whether there is anything to find. */
  static boolean isJudged(Map<String, Integer> grades) {
    return right(grades) > 0;
  }

  private static long right(Map<String, Integer> grades) {
    return grades.values().stream().filter(grade -> grade > 0).count();
  }

  private static boolean isRight(String id, Map<String, Integer> grades) {
    return grades.getOrDefault(id, 0) > 0;
  }

  private static long found(List<String> ranked, Map<String, Integer> grades, int depth) {
    return ranked.stream().limit(depth).filter(id -> isRight(id, grades)).count();
  }

  static double hit(List<String> ranked, Map<String, Integer> grades, int depth) {
    return found(ranked, grades, depth) > 0 ? 1 : 0;
  }

  static double precision(List<String> ranked, Map<String, Integer> grades, int depth) {
    return (double) found(ranked, grades, depth) / depth;
  }

  static double recall(List<String> ranked, Map<String, Integer> grades, int depth) {
    return (double) found(ranked, grades, depth) / right(grades);
  }

  static double reciprocalRank(List<String> ranked, Map<String, Integer> grades) {
    for (int at = 0; at < ranked.size(); at++) {
      if (isRight(ranked.get(at), grades)) {
        return 1.0 / (at + 1);
      }
    }
    return 0;
  }

  static double averagePrecision(List<String> ranked, Map<String, Integer> grades) {
    double sum = 0;
    int found = 0;
    for (int at = 0; at < ranked.size(); at++) {
      if (isRight(ranked.get(at), grades)) {
        sum += (double) ++found / (at + 1);
      }
    }
    return sum / right(grades);
  }

  static double ndcg(List<String> ranked, Map<String, Integer> grades, int depth) {
    List<Integer> gains = ranked.stream().limit(depth).map(id -> Math.max(0, grades.getOrDefault(id, 0))).toList();
    List<Integer> ideal =
        grades.values().stream().filter(grade -> grade > 0).sorted(Comparator.reverseOrder()).limit(depth).toList();
    return discounted(gains) / discounted(ideal);
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int at = 0; at < gains.size(); at++) {
      sum += gains.get(at) * Math.log(2) / Math.log(at + 2);
    }
    return sum;
  }
}

package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Worked out by hand: of three right ones, two are found, at ranks 2 and 4; the third is not in the ranking. */
class MetricsTest {

  private static final List<String> RANKED = List.of("a", "b", "c", "d", "e");
  private static final Map<String, Integer> GRADES = Map.of("b", 2, "d", 1, "z", 3, "a", 0);

  @Test
  void countsAHitFromTheRankOfTheFirstRightOne() {
    assertThat(Metrics.hit(RANKED, GRADES, 1)).isZero();
    assertThat(Metrics.hit(RANKED, GRADES, 2)).isEqualTo(1);
  }

  @Test
  void measuresPrecisionOverAllPlacesAskedFor() {
    assertThat(Metrics.precision(RANKED, GRADES, 5)).isEqualTo(2 / 5.0);
    assertThat(Metrics.precision(RANKED, GRADES, 10)).isEqualTo(2 / 10.0);
  }

  @Test
  void measuresRecallOverEverybodyRight() {
    assertThat(Metrics.recall(RANKED, GRADES, 3)).isEqualTo(1 / 3.0);
    assertThat(Metrics.recall(RANKED, GRADES, 50)).isEqualTo(2 / 3.0);
  }

  @Test
  void takesTheReciprocalOfTheFirstRightRank() {
    assertThat(Metrics.reciprocalRank(RANKED, GRADES)).isEqualTo(1 / 2.0);
    assertThat(Metrics.reciprocalRank(RANKED, Map.of("z", 1))).isZero();
  }

  @Test
  void averagesPrecisionOverEverybodyRight() {
    assertThat(Metrics.averagePrecision(RANKED, GRADES)).isCloseTo((1 / 2.0 + 2 / 4.0) / 3, within(1e-12));
  }

  @Test
  void discountsGainsAndComparesWithTheBestOrder() {
    double found = 2 / log2(3) + 1 / log2(5);
    double best = 3 / log2(2) + 2 / log2(3) + 1 / log2(4);

    assertThat(Metrics.ndcg(RANKED, GRADES, 10)).isCloseTo(found / best, within(1e-12));
    assertThat(Metrics.ndcg(List.of("z", "b", "d"), GRADES, 10)).isCloseTo(1, within(1e-12));
  }

  @Test
  void doesNotJudgeAChallengeWithNobodyRight() {
    assertThat(Metrics.isJudged(Map.of("a", 0))).isFalse();
    assertThat(Metrics.isJudged(Map.of())).isFalse();
    assertThat(Metrics.isJudged(GRADES)).isTrue();
  }

  @Test
  void namesEveryMetricThatItComputes() {
    assertThat(Metrics.of(RANKED, GRADES).keySet()).containsExactlyElementsOf(Metrics.NAMES);
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}

package org.connectivecities.journeys.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One metric of two runs, challenge by challenge. What makes a challenge hard makes it hard for both, so that the interval of the
 * difference is narrower than those of the two figures: samples are drawn of challenges, each with both its values.
 *
 * @param difference of the means, the first less the second
 * @param ratio of the means, the first to the second
 */
record Paired(Interval difference, Interval ratio) {

  /** @param first at least one value; {@code second} has the same challenges in the same order */
  static Paired of(List<Double> first, List<Double> second) {
    return new Paired(
        Interval.of(IntStream.range(0, first.size()).mapToObj(at -> first.get(at) - second.get(at)).toList()),
        Interval.of(first.size(), drawn -> sum(first, drawn) / sum(second, drawn)));
  }

  private static double sum(List<Double> values, int[] drawn) {
    return Arrays.stream(drawn).mapToDouble(values::get).sum();
  }
}

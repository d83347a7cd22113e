package org.connectivecities.journeys.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A mean and how far it can be trusted: the middle 95 % of the means of 2,000 samples drawn with replacement (percentile
 * bootstrap; B. Efron, R. Tibshirani, An Introduction to the Bootstrap, 1993). Drawn alike every time.
 */
record Interval(double mean, double low, double high) {

  private static final int SAMPLES = 2_000;
  private static final long SEED = 20_261_124;

  /** @param values at least one */
  static Interval of(List<Double> values) {
    double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
    var random = new Random(SEED);
    double[] means = new double[SAMPLES];
    for (int sample = 0; sample < SAMPLES; sample++) {
      double sum = 0;
      for (int i = 0; i < all.length; i++) {
        sum += all[random.nextInt(all.length)];
      }
      means[sample] = sum / all.length;
    }
    Arrays.sort(means);
    return new Interval(
        Arrays.stream(all).average().orElseThrow(), means[(int) (SAMPLES * .025)], means[(int) (SAMPLES * .975) - 1]);
  }
}

package org.connectivecities.search.recall;

import java.util.Arrays;

/**
 * Makes the raw scores of one query comparable with those of another: {@code z = (x - mean) / standard deviation} over
 * the query's pool. A mean that tells nobody apart (deviation 0) tells nothing: all z are 0.
 *
 * <p>For reading, {@code 1 / (1 + e^-z)}: rises with z, .5 is the pool's average, .73 one deviation above it.
 */
final class ZScores {

  private final double mean;
  private final double deviation;

  private ZScores(double mean, double deviation) {
    this.mean = mean;
    this.deviation = deviation;
  }

  /** @param pool raw scores; NaN is unknown and left out */
  static ZScores over(double[] pool) {
    double[] known = Arrays.stream(pool).filter(value -> !Double.isNaN(value)).toArray();
    double mean = Arrays.stream(known).average().orElse(0);
    double variance = Arrays.stream(known).map(value -> (value - mean) * (value - mean)).average().orElse(0);
    return new ZScores(mean, Math.sqrt(variance));
  }

  /** 0, the average, where the raw score is unknown. */
  double of(double raw) {
    return Double.isNaN(raw) || deviation < 1e-12 ? 0 : (raw - mean) / deviation;
  }

  /** 0 to 1, rising. */
  static double squash(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}

package org.connectivecities.journeys.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A figure and how far it can be trusted: the middle 95 % of what 2,000 samples drawn with replacement give (percentile
 * bootstrap; B. Efron, R. Tibshirani, An Introduction to the Bootstrap, 1993). Drawn alike every time, so that intervals of
 * several runs over the same challenges rest on the same samples.
 */
record Interval(double mean, double low, double high) {

  private static final int SAMPLES = 2_000;
  private static final long SEED = 20_261_124;

  /** Of the mean. @param values at least one */
  static Interval of(List<Double> values) {
    double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
    return of(all.length, drawn -> Arrays.stream(drawn).mapToDouble(at -> all[at]).sum() / drawn.length);
  }

  /**
   * Of anything that can be said of a sample.
   *
   * @param size how many there are to draw from
   * @param figure of those drawn, which are given by their places
   */
  static Interval of(int size, ToDoubleFunction<int[]> figure) {
    int[] all = new int[size];
    Arrays.setAll(all, at -> at);
    var random = new Random(SEED);
    int[] drawn = new int[size];
    double[] figures = new double[SAMPLES];
    for (int sample = 0; sample < SAMPLES; sample++) {
      Arrays.setAll(drawn, at -> random.nextInt(size));
      figures[sample] = figure.applyAsDouble(drawn);
    }
    Arrays.sort(figures);
    return new Interval(figure.applyAsDouble(all), figures[(int) (SAMPLES * .025)], figures[(int) (SAMPLES * .975) - 1]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f (%.2f-%.2f)", mean, low, high);
  }

  /** A difference, with its sign. */
  String signed() {
    return String.format(Locale.ROOT, "%+.3f (%+.3f to %+.3f)", mean, low, high);
  }
}

package org.connectivecities.matching.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Pairwise logistic regression: the chance that a coordinator puts a before b is the logistic of v·(a − b), v being the
 * weights times how decided coordinators are (Bradley and Terry 1952; for ranking T. Joachims, KDD 2002). No v is below
 * 0, since no signal may count against anybody, and v is held near the weights in force: few judgements move little.
 *
 * <p>The function is convex and smooth, so projected gradient steps of constant length end at its one minimum. These are
 * forty lines; the libraries that have such a model bring a data frame or a native library with them.
 */
final class FitWeights {

  /** How many average lessons the weights in force are worth. */
  private static final double PRIOR = 5;

  /** Enough for any shortlists there are; it ends before, once a step moves no weight visibly. */
  private static final int STEPS = 3_000;

  private static final double STILL = 1e-7;

  private FitWeights() {}

  /**
   * @param current sums to 1
   * @return sums to 1, none below 0; the current ones where there is nothing to learn from
   */
  static double[] fit(List<Lesson> lessons, double[] current) {
    if (lessons.isEmpty()) {
      return current.clone();
    }
    double[] prior = scaled(current, decidedness(lessons, current));
    double[] v = prior.clone();
    double curvature = curvature(lessons);
    double hold = PRIOR * curvature / lessons.size();
    double length = 1 / (hold + curvature);
    double moved = 1;
    for (int step = 0; step < STEPS && moved > STILL; step++) {
      moved = 0;
      double[] slope = slope(lessons, v);
      for (int i = 0; i < v.length; i++) {
        double before = v[i];
        v[i] = Math.max(0, before - length * (slope[i] + hold * (before - prior[i])));
        moved = Math.max(moved, Math.abs(v[i] - before));
      }
    }
    double sum = Arrays.stream(v).sum();
    return sum < 1e-9 ? current.clone() : scaled(v, 1 / sum);
  }

  /** How steep the weights in force would have to be to explain the decisions best; the loss is convex in it. */
  private static double decidedness(List<Lesson> lessons, double[] current) {
    double low = 1;
    double high = 64;
    for (int halving = 0; halving < 40; halving++) {
      double middle = (low + high) / 2;
      if (dot(slope(lessons, scaled(current, middle)), current) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Of the mean loss of each lesson, summed: a long shortlist teaches no more than a short one. */
  private static double[] slope(List<Lesson> lessons, double[] v) {
    double[] slope = new double[v.length];
    for (Lesson lesson : lessons) {
      for (double[] pair : lesson.pairs()) {
        double wrong = 1 / (1 + Math.exp(dot(v, pair))) / lesson.pairs().size();
        for (int i = 0; i < v.length; i++) {
          slope[i] -= wrong * pair[i];
        }
      }
    }
    return slope;
  }

  /** No second derivative is larger, so that steps of its inverse never overshoot. */
  private static double curvature(List<Lesson> lessons) {
    return lessons.stream()
        .mapToDouble(lesson -> lesson.pairs().stream().mapToDouble(pair -> dot(pair, pair) / 4).average().orElse(0))
        .sum();
  }

  private static double[] scaled(double[] vector, double by) {
    return Arrays.stream(vector).map(value -> value * by).toArray();
  }

  static double dot(double[] some, double[] others) {
    double sum = 0;
    for (int i = 0; i < some.length; i++) {
      sum += some[i] * others[i];
    }
    return sum;
  }
}

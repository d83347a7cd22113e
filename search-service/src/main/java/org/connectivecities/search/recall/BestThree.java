package org.connectivecities.search.recall;

import java.util.Arrays;

/**
 * A person's score from those of the passages: the mean of the best three. Somebody with fewer is drawn towards the
 * pool's average, 0, by a fifth for each that is missing:
 *
 * <pre>score = mean of the best n · (2 + n) / 5        n = min(3, passages)</pre>
 *
 * One passage counts three fifths, two count four. So one great passage (z = 3 gives 1.8) stays ahead of three mediocre
 * ones (z = 1 gives 1), and behind three that are nearly as good. It is the mean of a sample of n with a prior of two
 * average passages, scaled so that three count whole.
 */
final class BestThree {

  private static final int BEST = 3;
  private static final int PRIOR = 2;

  private BestThree() {}

  /** @param zScores of all passages of a person, in any order; at least one */
  static double of(double[] zScores) {
    double[] sorted = zScores.clone();
    Arrays.sort(sorted);
    int n = Math.min(BEST, sorted.length);
    double mean = Arrays.stream(sorted, sorted.length - n, sorted.length).average().orElse(0);
    return mean * (PRIOR + n) / (PRIOR + BEST);
  }
}

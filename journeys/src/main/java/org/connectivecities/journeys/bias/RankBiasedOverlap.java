package org.connectivecities.journeys.bias;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two rankings are, 0 to 1, the top counting most: extrapolated rank-biased overlap, equation 23 of W. Webber,
 * A. Moffat, J. Zobel, A similarity measure for indefinite rankings, ACM TOIS 28(4), 2010:
 *
 * <pre>{@code RBO_ext(S, T, p, k) = X_k/k · p^k + (1-p)/p · Σ_{d=1..k} X_d/d · p^d}</pre>
 *
 * where {@code X_d} is how many the first {@code d} of both have in common.
 */
public final class RankBiasedOverlap {

  /** The first ten places have 86 % of the weight, as in the paper's example for result pages. */
  public static final double PERSISTENCE = 0.9;

  private RankBiasedOverlap() {}

  /**
   * @param persistence of a reader, above 0 and below 1: how likely they look at one more place
   * @throws IllegalArgumentException when the rankings differ in length, or one names somebody twice
   */
  public static double of(List<String> one, List<String> other, double persistence) {
    if (one.size() != other.size()) {
      throw new IllegalArgumentException("rankings of " + one.size() + " and of " + other.size());
    }
    if (persistence <= 0 || persistence >= 1) {
      throw new IllegalArgumentException("the persistence is above 0 and below 1, not " + persistence);
    }
    if (one.isEmpty()) {
      return 1;
    }
    Set<String> seenInOne = new HashSet<>();
    Set<String> seenInOther = new HashSet<>();
    double common = 0;
    double weight = 1;
    double sum = 0;
    for (int depth = 1; depth <= one.size(); depth++) {
      String left = one.get(depth - 1);
      String right = other.get(depth - 1);
      if (!seenInOne.add(left) || !seenInOther.add(right)) {
        throw new IllegalArgumentException("somebody stands in a ranking twice, at place " + depth);
      }
      common += left.equals(right) ? 1 : (seenInOther.contains(left) ? 1 : 0) + (seenInOne.contains(right) ? 1 : 0);
      weight *= persistence;
      sum += common / depth * weight;
    }
    return common / one.size() * weight + (1 - persistence) / persistence * sum;
  }
}

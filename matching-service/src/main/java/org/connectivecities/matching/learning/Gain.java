package org.connectivecities.matching.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much better fitted weights agree with decisions that they were not fitted to. Agreement is the share of pairs in
 * the coordinator's order, the mean over challenges.
 *
 * @param current agreement of the weights in force
 * @param fitted of weights fitted without the challenge that they are tried on
 * @param low and {@code high}: interval of 95 per cent of fitted minus current (bootstrap over challenges)
 */
public record Gain(double current, double fitted, double low, double high) {

  private static final int FOLDS = 5;
  private static final int RESAMPLES = 2_000;

  /** The same lessons give the same interval. */
  private static final long SEED = 20_260_101;

  /** Whether more than chance speaks for the fitted weights. */
  public boolean shown() {
    return low > 0;
  }

  /** All shortlists of one challenge are left out together: they are about the same people. */
  static Gain of(List<Lesson> lessons, double[] weights) {
    Map<String, List<Lesson>> byChallenge =
        lessons.stream().collect(Collectors.groupingBy(Lesson::challengeId, TreeMap::new, Collectors.toList()));
    List<String> challenges = List.copyOf(byChallenge.keySet());
    double[] before = new double[challenges.size()];
    double[] after = new double[challenges.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] fitted = FitWeights.fit(without(fold, challenges, byChallenge), weights);
      for (int i = fold; i < challenges.size(); i += FOLDS) {
        before[i] = agreement(byChallenge.get(challenges.get(i)), weights);
        after[i] = agreement(byChallenge.get(challenges.get(i)), fitted);
      }
    }
    return of(before, after);
  }

  private static List<Lesson> without(int fold, List<String> challenges, Map<String, List<Lesson>> byChallenge) {
    var others = new ArrayList<Lesson>();
    for (int i = 0; i < challenges.size(); i++) {
      if (i % FOLDS != fold) {
        others.addAll(byChallenge.get(challenges.get(i)));
      }
    }
    others.sort(Comparator.comparing(Lesson::challengeId));
    return others;
  }

  private static double agreement(List<Lesson> lessons, double[] weights) {
    return lessons.stream().mapToDouble(lesson -> lesson.agreement(weights)).average().orElseThrow();
  }

  private static Gain of(double[] before, double[] after) {
    var random = new Random(SEED);
    double[] means = new double[RESAMPLES];
    for (int sample = 0; sample < RESAMPLES; sample++) {
      means[sample] =
          random.ints(before.length, 0, before.length).mapToDouble(i -> after[i] - before[i]).average().orElse(0);
    }
    Arrays.sort(means);
    return new Gain(
        Arrays.stream(before).average().orElse(0),
        Arrays.stream(after).average().orElse(0),
        means[(int) (RESAMPLES * 0.025)],
        means[(int) (RESAMPLES * 0.975)]);
  }
}

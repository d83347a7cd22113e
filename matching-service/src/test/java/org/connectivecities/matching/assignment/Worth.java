package org.connectivecities.matching.assignment;

import java.util.Comparator;

/** What a plan is worth under a variant, for comparing plans by the definition and not by a solver's own sums. */
public record Worth(long served, long filled, long weakest, long total) implements Comparable<Worth> {

  private static final Comparator<Worth> ORDER =
      Comparator.comparingLong(Worth::served)
          .thenComparingLong(Worth::filled)
          .thenComparingLong(Worth::weakest)
          .thenComparingLong(Worth::total);

  public static Worth of(AssignmentProblem problem, Plan plan, Variant variant) {
    return new Worth(
        problem.demands().stream().filter(demand -> !plan.chosen(demand).isEmpty()).count(),
        plan.chosen(problem.demands()).count(),
        variant == Variant.TOTAL ? 0 : weakest(problem, plan),
        plan.chosen(problem.demands()).mapToLong(Option::points).sum());
  }

  private static long weakest(AssignmentProblem problem, Plan plan) {
    return plan.chosen(problem.demands())
        .filter(option -> !option.pinned())
        .mapToLong(Option::points)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  @Override
  public int compareTo(Worth other) {
    return ORDER.compare(this, other);
  }
}

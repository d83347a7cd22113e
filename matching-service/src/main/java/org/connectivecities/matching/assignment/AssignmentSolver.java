package org.connectivecities.matching.assignment;

/** Finds a best assignment; exactly, not nearly: whatever is said of the price of fairness rests on it. */
public interface AssignmentSolver {

  /**
   * Nobody beyond their places, nobody twice for one challenge, every pin kept, nobody barred, and best as the
   * {@link Variant} says. Of several best ones always the same.
   *
   * <p>As well served as its weakest seat is a challenge, pins left aside: they are not the solver's to change.
   */
  Plan solve(AssignmentProblem problem, Variant variant);
}

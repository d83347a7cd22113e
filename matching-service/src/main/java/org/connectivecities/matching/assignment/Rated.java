package org.connectivecities.matching.assignment;

/** A plan with what it is worth. */
record Rated(Plan plan, Figures figures) {

  static Rated of(AssignmentProblem problem, Plan plan) {
    return new Rated(plan, Figures.of(problem, plan));
  }
}

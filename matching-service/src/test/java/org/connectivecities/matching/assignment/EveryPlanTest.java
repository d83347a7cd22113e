package org.connectivecities.matching.assignment;

class EveryPlanTest extends AssignmentSolverConformance {

  @Override
  protected AssignmentSolver solver() {
    return new EveryPlan.Solver();
  }
}

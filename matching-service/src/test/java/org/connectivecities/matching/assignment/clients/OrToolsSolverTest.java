package org.connectivecities.matching.assignment.clients;

import org.connectivecities.matching.assignment.AssignmentSolver;
import org.connectivecities.matching.assignment.AssignmentSolverConformance;

class OrToolsSolverTest extends AssignmentSolverConformance {

  @Override
  protected AssignmentSolver solver() {
    return new OrToolsSolver();
  }
}

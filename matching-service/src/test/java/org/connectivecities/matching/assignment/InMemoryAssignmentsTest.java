package org.connectivecities.matching.assignment;

class InMemoryAssignmentsTest extends AssignmentsConformance {

  private final Assignments assignments = new InMemoryAssignments();

  @Override
  protected Assignments assignments() {
    return assignments;
  }
}

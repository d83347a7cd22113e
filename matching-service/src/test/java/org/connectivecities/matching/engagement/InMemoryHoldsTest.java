package org.connectivecities.matching.engagement;

class InMemoryHoldsTest extends CapacityHoldsConformance {

  @Override
  protected CapacityHolds empty() {
    return new InMemoryHolds();
  }
}

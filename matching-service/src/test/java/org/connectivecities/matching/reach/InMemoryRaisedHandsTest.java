package org.connectivecities.matching.reach;

class InMemoryRaisedHandsTest extends RaisedHandsConformance {

  private final RaisedHands stored = new InMemoryRaisedHands();

  @Override
  protected RaisedHands hands() {
    return stored;
  }
}

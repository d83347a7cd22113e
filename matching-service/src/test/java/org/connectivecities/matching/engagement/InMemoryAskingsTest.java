package org.connectivecities.matching.engagement;

class InMemoryAskingsTest extends AskingsConformance {

  @Override
  protected Askings empty() {
    return new InMemoryAskings(GRACE);
  }
}

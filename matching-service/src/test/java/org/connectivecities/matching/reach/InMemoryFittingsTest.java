package org.connectivecities.matching.reach;

class InMemoryFittingsTest extends FittingsConformance {

  private final Fittings stored = new InMemoryFittings();

  @Override
  protected Fittings fittings() {
    return stored;
  }
}

package org.connectivecities.matching.reach;

class InMemoryConsiderationsTest extends ConsiderationsConformance {

  private final Considerations stored = new InMemoryConsiderations();

  @Override
  protected Considerations considerations() {
    return stored;
  }
}

package org.connectivecities.profile.expert;

class InMemoryTakeoversTest extends TakeoversConformance {

  private final Takeovers takeovers = new InMemoryTakeovers();

  @Override
  protected Takeovers takeovers() {
    return takeovers;
  }
}

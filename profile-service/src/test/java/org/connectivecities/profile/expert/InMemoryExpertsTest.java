package org.connectivecities.profile.expert;

class InMemoryExpertsTest extends ExpertsConformance {

  private final Experts experts = new InMemoryExperts();

  @Override
  protected Experts experts() {
    return experts;
  }
}

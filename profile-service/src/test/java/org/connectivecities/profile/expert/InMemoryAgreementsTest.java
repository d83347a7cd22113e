package org.connectivecities.profile.expert;

class InMemoryAgreementsTest extends AgreementsConformance {

  private final InMemoryAgreements agreements = new InMemoryAgreements();

  @Override
  protected Agreements agreements() {
    return agreements;
  }
}

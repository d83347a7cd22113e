package org.connectivecities.profile.expert;

/** Keeps what contact data may be shown on: who has said yes to whom. */
public final class NoteAgreement {

  private final Experts experts;
  private final Agreements agreements;

  public NoteAgreement(Experts experts, Agreements agreements) {
    this.experts = experts;
    this.agreements = agreements;
  }

  public void opened(String challengeId, String cityId) {
    agreements.opened(challengeId, cityId);
  }

  /** @return false for someone who is not, or no longer, a practitioner here */
  public boolean agreed(String engagementId, String challengeId, ExpertId expert) {
    if (!(experts.find(expert).orElse(null) instanceof Expert)) {
      return false;
    }
    agreements.agreed(engagementId, challengeId, expert);
    return true;
  }

  public void ended(String engagementId) {
    agreements.ended(engagementId);
  }
}

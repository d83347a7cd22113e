package org.connectivecities.matching.engagement;

/** Forgets somebody who was erased: what they were asked goes on without them, and what they said is removed. */
public final class ForgetExpert {

  private final AskingDesk desk;
  private final AnswerLinks links;

  public ForgetExpert(AskingDesk desk, AnswerLinks links) {
    this.desk = desk;
    this.links = links;
  }

  /** Forgetting the same person again changes nothing. */
  public void forget(String expertId) {
    links.forget(expertId);
    for (String challengeId : desk.askings().mentioning(expertId)) {
      desk.edit(challengeId, asking -> forgotten(asking, expertId));
    }
  }

  private Decision<Boolean> forgotten(Asking asking, String expertId) {
    Change change = asking.forget(expertId, desk.terms(asking.challengeId()));
    return change.asking().equals(asking) ? Decision.keep(false) : Decision.store(change, true);
  }
}

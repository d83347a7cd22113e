package org.connectivecities.profile.expert;

import org.connectivecities.platform.security.Actor;

/** Answers "what did I agree to, and when?". */
public final class ReadConsents {

  private final Experts experts;

  public ReadConsents(Experts experts) {
    this.experts = experts;
  }

  public ExpertResult read(Actor actor, ExpertId id) {
    if (!ExpertRules.owns(actor, id)) {
      return new ExpertRefusal.NotAllowed("Only the person reads when they agreed to what.");
    }
    return experts.present(id);
  }
}

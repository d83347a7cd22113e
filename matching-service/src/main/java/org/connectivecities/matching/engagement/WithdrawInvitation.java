package org.connectivecities.matching.engagement;

import org.connectivecities.matching.engagement.Invitation.Pending;
import org.connectivecities.matching.engagement.Invitation.Withdrawn;
import org.connectivecities.platform.security.Actor;

/** A coordinator takes an open question back, and the next choice is asked. To ask nobody at all, close the challenge. */
public final class WithdrawInvitation {

  private final AskingDesk desk;
  private final EngagementRules rules;

  public WithdrawInvitation(AskingDesk desk) {
    this.desk = desk;
    this.rules = new EngagementRules(desk.challenges());
  }

  public Verdict<Withdrawn> withdraw(Actor actor, InvitationId id, String reason) {
    return desk.edit(id, (asking, invitation) -> decide(actor, asking, invitation, reason));
  }

  private Decision<Withdrawn> decide(Actor actor, Asking asking, Invitation invitation, String reason) {
    if (!rules.coordinates(actor, asking.challengeId())) {
      return Decision.refuse(EngagementRules.notAllowed("Only coordinators withdraw an invitation"));
    }
    return switch (invitation) {
      case Withdrawn withdrawn -> Decision.keep(withdrawn);
      case Pending pending -> {
        Terms terms = desk.terms(asking.challengeId());
        yield Decision.store(asking.withdraw(pending, reason, terms), pending.withdraw(reason, terms.now()));
      }
      default -> Decision.refuse(new EngagementRefusal.AlreadyAnswered(invitation));
    };
  }
}

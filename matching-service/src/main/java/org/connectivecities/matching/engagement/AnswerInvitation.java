package org.connectivecities.matching.engagement;

import org.connectivecities.matching.engagement.EngagementRefusal.AlreadyAnswered;
import org.connectivecities.matching.engagement.EngagementRefusal.DeadlinePassed;
import org.connectivecities.matching.engagement.EngagementRefusal.NoPlaceLeft;
import org.connectivecities.matching.engagement.EngagementRefusal.TakenBack;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Confirming;
import org.connectivecities.matching.engagement.Invitation.Declined;
import org.connectivecities.matching.engagement.Invitation.Expired;
import org.connectivecities.matching.engagement.Invitation.Pending;
import org.connectivecities.matching.engagement.Invitation.TurnedAway;
import org.connectivecities.matching.engagement.Invitation.Withdrawn;
import org.connectivecities.platform.security.Actor;

/**
 * The practitioner's yes or no. The same answer given again is answered as it was; a yes that meets a full diary counts as
 * given, is turned away, and the city's next choice is asked: the city has waited long enough for others.
 */
public final class AnswerInvitation {

  private static final String RULE = "Only the invited practitioner answers an invitation";

  private final AskingDesk desk;
  private final SettleAcceptance settlement;

  public AnswerInvitation(AskingDesk desk) {
    this.desk = desk;
    this.settlement = new SettleAcceptance(desk);
  }

  public Verdict<Accepted> accept(Actor actor, InvitationId id) {
    Verdict<Invitation> said = desk.edit(id, (asking, invitation) -> sayYes(actor, asking, invitation));
    return switch (said) {
      case Verdict.Done<Invitation>(Invitation confirming) -> accepted(settlement.settle(confirming));
      case Verdict.Refused<Invitation>(EngagementRefusal reason) -> new Verdict.Refused<>(reason);
    };
  }

  public Verdict<Declined> decline(Actor actor, InvitationId id, Refusal refusal) {
    return desk.edit(id, (asking, invitation) -> sayNo(actor, asking, invitation, refusal));
  }

  private Decision<Invitation> sayYes(Actor actor, Asking asking, Invitation invitation) {
    if (!EngagementRules.isInvited(actor, invitation)) {
      return Decision.refuse(EngagementRules.notAllowed(RULE));
    }
    if (!(invitation instanceof Pending pending)) {
      return Decision.keep(invitation);
    }
    if (pending.isOver(desk.now())) {
      return tooLate(asking, pending);
    }
    Change change = asking.confirm(pending, desk.now());
    return Decision.store(change, change.asking().find(pending.id()).orElseThrow());
  }

  private Decision<Declined> sayNo(Actor actor, Asking asking, Invitation invitation, Refusal refusal) {
    if (!EngagementRules.isInvited(actor, invitation)) {
      return Decision.refuse(EngagementRules.notAllowed(RULE));
    }
    if (invitation instanceof Declined declined && declined.refusal().equals(refusal)) {
      return Decision.keep(declined);
    }
    if (!(invitation instanceof Pending pending)) {
      return Decision.refuse(whyNotOpen(invitation));
    }
    if (pending.isOver(desk.now())) {
      return tooLate(asking, pending);
    }
    Terms terms = desk.terms(asking.challengeId());
    return Decision.store(asking.decline(pending, refusal, terms), pending.decline(refusal, terms.now()));
  }

  /** The next choice need not wait for the sweep to notice. */
  private <T> Decision<T> tooLate(Asking asking, Pending pending) {
    Change expired = asking.expire(pending, desk.terms(asking.challengeId()));
    return Decision.storeAndRefuse(expired, new DeadlinePassed(pending.deadline()));
  }

  private static Verdict<Accepted> accepted(Invitation settled) {
    return settled instanceof Accepted accepted
        ? new Verdict.Done<>(accepted)
        : new Verdict.Refused<>(whyNotOpen(settled));
  }

  private static EngagementRefusal whyNotOpen(Invitation invitation) {
    return switch (invitation) {
      case Expired expired -> new DeadlinePassed(expired.deadline());
      case TurnedAway turnedAway -> new NoPlaceLeft(turnedAway.limit());
      case Withdrawn withdrawn -> new TakenBack(withdrawn.at());
      case Pending open -> new AlreadyAnswered(open);
      case Confirming yes -> new AlreadyAnswered(yes);
      case Accepted yes -> new AlreadyAnswered(yes);
      case Declined no -> new AlreadyAnswered(no);
    };
  }
}

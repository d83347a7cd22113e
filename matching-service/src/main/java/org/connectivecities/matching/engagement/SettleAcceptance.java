package org.connectivecities.matching.engagement;

import org.connectivecities.matching.engagement.Engagement.Agreed;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Confirming;

/**
 * Carries a yes to its end: takes a place among the practitioner's parallel engagements, then agrees or turns away.
 *
 * <p>Any number of processes may settle the same yes, at any pace and after any crash. A place is only taken for a stored
 * yes, an engagement is only agreed with its place taken, and a place is only given back for an invitation whose state is
 * final and not agreed: so the agreed engagements of one expert never outnumber the places.
 */
final class SettleAcceptance {

  private final AskingDesk desk;

  SettleAcceptance(AskingDesk desk) {
    this.desk = desk;
  }

  /** The invitation in the end; one that is not confirming is returned as it is. */
  Invitation settle(Invitation invitation) {
    if (!(invitation instanceof Confirming confirming)) {
      return invitation;
    }
    int limit = desk.placesOf(confirming.expertId());
    boolean held = desk.holds().hold(confirming.expertId(), confirming.id(), limit);
    Invitation end = settled(confirming, held, limit);
    if (held && !takesPlace(end)) {
      desk.holds().release(end.expertId(), end.id());
    }
    return end;
  }

  private Invitation settled(Confirming confirming, boolean held, int limit) {
    Verdict<Invitation> verdict = desk.edit(confirming.id(), (asking, now) -> decide(asking, now, held, limit));
    return switch (verdict) {
      case Verdict.Done<Invitation>(Invitation end) -> end;
      case Verdict.Refused<Invitation> refused ->
          throw new IllegalStateException(confirming.id() + " is gone: " + refused.reason());
    };
  }

  private Decision<Invitation> decide(Asking asking, Invitation now, boolean held, int limit) {
    if (!(now instanceof Confirming confirming)) {
      return Decision.keep(now);
    }
    Change change =
        held
            ? asking.agree(confirming, desk.now())
            : asking.turnAway(confirming, limit, desk.terms(asking.challengeId()));
    return Decision.store(change, change.asking().find(confirming.id()).orElseThrow());
  }

  static boolean takesPlace(Invitation invitation) {
    return invitation instanceof Confirming
        || invitation instanceof Accepted accepted && accepted.engagement() instanceof Agreed;
  }
}

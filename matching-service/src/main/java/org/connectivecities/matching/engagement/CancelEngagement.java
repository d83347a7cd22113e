package org.connectivecities.matching.engagement;

import java.util.Optional;
import org.connectivecities.matching.engagement.Engagement.Agreed;
import org.connectivecities.matching.engagement.Engagement.Cancelled;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.platform.security.Actor;

/**
 * What was agreed will not take place. Where the practitioner or a coordinator says so, the next choice is asked as after a
 * refusal; where the city does, the challenge goes back to the coordinator.
 */
public final class CancelEngagement {

  private final AskingDesk desk;
  private final EngagementRules rules;

  public CancelEngagement(AskingDesk desk) {
    this.desk = desk;
    this.rules = new EngagementRules(desk.challenges());
  }

  public Verdict<Accepted> cancel(Actor actor, InvitationId id, String reason) {
    Verdict<Accepted> verdict = desk.edit(id, (asking, invitation) -> decide(actor, asking, invitation, reason));
    if (verdict instanceof Verdict.Done<Accepted>(Accepted cancelled)) {
      desk.holds().release(cancelled.expertId(), id);
    }
    return verdict;
  }

  private Decision<Accepted> decide(Actor actor, Asking asking, Invitation invitation, String reason) {
    Optional<Party> party = rules.partyOf(actor, invitation);
    if (party.isEmpty()) {
      return Decision.refuse(
          EngagementRules.notAllowed("Only its practitioner, its city or a coordinator cancels an engagement"));
    }
    if (!(invitation instanceof Accepted accepted)) {
      return Decision.refuse(new EngagementRefusal.Unknown());
    }
    return switch (accepted.engagement()) {
      case Agreed agreed -> {
        Change change = asking.cancel(accepted, agreed, party.get(), reason, desk.terms(asking.challengeId()));
        yield Decision.store(change, (Accepted) change.asking().find(accepted.id()).orElseThrow());
      }
      case Cancelled cancelled -> Decision.keep(accepted);
      case Engagement over -> Decision.refuse(new EngagementRefusal.AlreadyOver(over));
    };
  }
}

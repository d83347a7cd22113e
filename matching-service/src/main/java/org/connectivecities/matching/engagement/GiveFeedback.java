package org.connectivecities.matching.engagement;

import java.util.Optional;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.matching.engagement.EngagementRefusal.FeedbackGiven;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Each side says once how it went, at any time after it was agreed. */
public final class GiveFeedback {

  private final AskingDesk desk;
  private final EngagementRules rules;

  public GiveFeedback(AskingDesk desk) {
    this.desk = desk;
    this.rules = new EngagementRules(desk.challenges());
  }

  public Verdict<Accepted> give(Actor actor, InvitationId id, Feedback feedback) {
    return desk.edit(id, (asking, invitation) -> decide(actor, asking, invitation, feedback));
  }

  private Decision<Accepted> decide(Actor actor, Asking asking, Invitation invitation, Feedback feedback) {
    Optional<Party> party = rules.partyOf(actor, invitation).filter(side -> side != Party.COORDINATOR);
    if (party.isEmpty()) {
      return Decision.refuse(EngagementRules.notAllowed("Only the two sides of an engagement give feedback on it"));
    }
    if (party.get() == Party.PRACTITIONER && feedback.wouldAskAgain() != null) {
      return Decision.refuse(new EngagementRefusal.Invalid("/wouldAskAgain", "is a question to the city"));
    }
    if (!(invitation instanceof Accepted accepted)) {
      return Decision.refuse(new EngagementRefusal.Unknown());
    }
    if (accepted.engagement() instanceof Engagement.Cancelled cancelled) {
      return Decision.refuse(new EngagementRefusal.AlreadyOver(cancelled));
    }
    return noted(asking, accepted, party.get(), feedback);
  }

  private static Decision<Accepted> noted(Asking asking, Accepted accepted, Party party, Feedback feedback) {
    Feedbacks known = accepted.engagement().feedbacks();
    @Nullable Feedback earlier = known.of(party);
    if (earlier != null) {
      return earlier.saysTheSameAs(feedback)
          ? Decision.keep(accepted)
          : Decision.refuse(new FeedbackGiven(earlier.at()));
    }
    Accepted more = accepted.with(accepted.engagement().with(known.with(party, feedback)));
    return Decision.store(asking.note(more), more);
  }
}

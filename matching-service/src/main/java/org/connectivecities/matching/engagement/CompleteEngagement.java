package org.connectivecities.matching.engagement;

import org.connectivecities.matching.engagement.Engagement.Agreed;
import org.connectivecities.matching.engagement.Engagement.Completed;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** The exchange took place: the place it took is free again. */
public final class CompleteEngagement {

  private final AskingDesk desk;
  private final EngagementRules rules;

  public CompleteEngagement(AskingDesk desk) {
    this.desk = desk;
    this.rules = new EngagementRules(desk.challenges());
  }

  /** @param feedback of the city, which may say at once how it went */
  public Verdict<Accepted> complete(Actor actor, InvitationId id, @Nullable Feedback feedback) {
    Verdict<Accepted> verdict = desk.edit(id, (asking, invitation) -> decide(actor, asking, invitation, feedback));
    if (verdict instanceof Verdict.Done<Accepted>(Accepted completed)) {
      desk.holds().release(completed.expertId(), id);
    }
    return verdict;
  }

  private Decision<Accepted> decide(Actor actor, Asking asking, Invitation invitation, @Nullable Feedback feedback) {
    Party party = rules.partyOf(actor, invitation).orElse(Party.PRACTITIONER);
    if (party == Party.PRACTITIONER || party == Party.COORDINATOR && feedback != null) {
      return Decision.refuse(
          EngagementRules.notAllowed("The city or a coordinator completes an engagement, and only the city rates it"));
    }
    if (!(invitation instanceof Accepted accepted)) {
      return Decision.refuse(new EngagementRefusal.Unknown());
    }
    return switch (accepted.engagement()) {
      case Agreed agreed -> completed(asking, accepted, agreed, feedback);
      case Completed completed when isRepeated(completed, feedback) -> Decision.keep(accepted);
      case Engagement over -> Decision.refuse(new EngagementRefusal.AlreadyOver(over));
    };
  }

  private Decision<Accepted> completed(Asking asking, Accepted accepted, Agreed agreed, @Nullable Feedback feedback) {
    Feedback earlier = agreed.feedbacks().ofCity();
    if (feedback != null && earlier != null && !feedback.saysTheSameAs(earlier)) {
      return Decision.refuse(new EngagementRefusal.FeedbackGiven(earlier.at()));
    }
    Feedbacks known =
        feedback == null || earlier != null ? agreed.feedbacks() : agreed.feedbacks().with(Party.CITY, feedback);
    Change change = asking.complete(accepted, agreed, known, desk.now());
    return Decision.store(change, (Accepted) change.asking().find(accepted.id()).orElseThrow());
  }

  private static boolean isRepeated(Completed completed, @Nullable Feedback feedback) {
    Feedback earlier = completed.feedbacks().ofCity();
    return feedback == null || earlier != null && feedback.saysTheSameAs(earlier);
  }
}

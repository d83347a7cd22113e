package org.connectivecities.matching.engagement;

import org.connectivecities.matching.engagement.Engagement.Cancelled;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Declined;
import org.connectivecities.matching.engagement.Invitation.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * What stays of an invitation when somebody is erased: that it was sent and how it ended, under an id that names nobody
 * any more. Free texts by and about the person go, and so does their name where a colleague suggested them.
 */
final class Redaction {

  static final String REMOVED = "Removed on erasure";

  private Redaction() {}

  static Invitation of(Invitation invitation, String erasedId) {
    if (invitation.expertId().equals(erasedId)) {
      return silenced(invitation);
    }
    return invitation instanceof Declined declined && erasedId.equals(declined.refusal().colleagueId())
        ? new Declined(declined.asked(), withoutColleague(declined.refusal()), declined.at())
        : invitation;
  }

  private static Invitation silenced(Invitation invitation) {
    return switch (invitation) {
      case Declined(var asked, var refusal, var at) ->
          new Declined(asked, new Refusal(refusal.reason(), null, null), at);
      case Withdrawn(var asked, var reason, var at) -> new Withdrawn(asked, REMOVED, at);
      case Accepted accepted -> accepted.with(silenced(accepted.engagement()));
      case Invitation other -> other;
    };
  }

  private static Engagement silenced(Engagement engagement) {
    Feedbacks known = engagement.feedbacks();
    Engagement silent =
        engagement.with(new Feedbacks(withoutText(known.ofCity()), withoutText(known.ofPractitioner())));
    return silent instanceof Cancelled(var agreedAt, var feedbacks, var by, var reason, var at)
        ? new Cancelled(agreedAt, feedbacks, by, REMOVED, at)
        : silent;
  }

  private static @Nullable Feedback withoutText(@Nullable Feedback feedback) {
    return feedback == null
        ? null
        : new Feedback(feedback.rating(), null, feedback.wouldAskAgain(), feedback.at());
  }

  private static Refusal withoutColleague(Refusal refusal) {
    return new Refusal(refusal.reason(), refusal.comment(), null);
  }
}

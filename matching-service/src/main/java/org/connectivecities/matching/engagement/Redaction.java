package org.connectivecities.matching.engagement;

import org.connectivecities.matching.engagement.Engagement.Cancelled;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Declined;
import org.connectivecities.matching.engagement.Invitation.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * What stays of an invitation when somebody is erased, or when it has been over for long: that it was sent and how it ended, under an id that names nobody
 * any more. Free texts by and about the person go, and so does their name where a colleague suggested them.
 */
final class Redaction {

  static final String REMOVED = "Removed on erasure";
  private static final String NO_LONGER_KEPT = "No longer kept";

  private Redaction() {}

  static Invitation of(Invitation invitation, String erasedId) {
    if (invitation.expertId().equals(erasedId)) {
      return silenced(invitation, REMOVED);
    }
    return invitation instanceof Declined declined && erasedId.equals(declined.refusal().colleagueId())
        ? new Declined(declined.asked(), withoutColleague(declined.refusal()), declined.at())
        : invitation;
  }

  /** What stays when it has been over for long. */
  static Invitation silenced(Invitation invitation) {
    return silenced(invitation, NO_LONGER_KEPT);
  }

  private static Invitation silenced(Invitation invitation, String instead) {
    return switch (invitation) {
      case Declined(var asked, var refusal, var at) ->
          new Declined(asked, new Refusal(refusal.reason(), null, null), at);
      case Withdrawn(var asked, var reason, var at) -> new Withdrawn(asked, instead, at);
      case Accepted accepted -> accepted.with(silenced(accepted.engagement(), instead));
      case Invitation other -> other;
    };
  }

  private static Engagement silenced(Engagement engagement, String instead) {
    Feedbacks known = engagement.feedbacks();
    Engagement silent =
        engagement.with(new Feedbacks(withoutText(known.ofCity()), withoutText(known.ofPractitioner())));
    return silent instanceof Cancelled(var agreedAt, var feedbacks, var by, var reason, var at)
        ? new Cancelled(agreedAt, feedbacks, by, instead, at)
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

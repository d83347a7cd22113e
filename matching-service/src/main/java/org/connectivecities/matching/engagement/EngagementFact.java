package org.connectivecities.matching.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others may want to know happened. Stored with the state it tells of, in the same write. */
public sealed interface EngagementFact {

  InvitationId id();

  String expertId();

  Instant at();

  /** Somebody has been asked and answers by then. */
  record Invited(InvitationId id, String expertId, Instant answerBy, Instant at) implements EngagementFact {

    static Invited of(Invitation.Pending question) {
      return new Invited(question.id(), question.expertId(), question.deadline(), question.asked().at());
    }
  }

  /** A question was taken back. */
  record Withdrawn(InvitationId id, String expertId, Instant at) implements EngagementFact {

    static Withdrawn of(Invitation.Withdrawn question) {
      return new Withdrawn(question.id(), question.expertId(), question.at());
    }
  }

  /** Both sides have said yes. */
  record Accepted(InvitationId id, String expertId, Instant at) implements EngagementFact {}

  /** @param reason lower-kebab-case: a {@link DeclineReason}, {@code no-answer}, or {@code no-capacity} */
  record Declined(InvitationId id, String expertId, String reason, Instant at) implements EngagementFact {

    static final String NO_ANSWER = "no-answer";
    static final String NO_CAPACITY = "no-capacity";

    static Declined of(Invitation.Declined no) {
      String reason = no.refusal().reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      return new Declined(no.id(), no.expertId(), reason, no.at());
    }
  }

  /** @param by who has proposed it: the other side is to answer */
  record SessionProposed(InvitationId id, String expertId, Engagement.Party by, Meeting.Time time, Instant at) implements EngagementFact {

    static SessionProposed of(Invitation.Accepted accepted, Meeting.Proposal proposal) {
      return new SessionProposed(accepted.id(), accepted.expertId(), proposal.by(), proposal.time(), proposal.at());
    }
  }

  /** @param sequence 0 for the first time, more for each later one */
  record SessionAgreed(InvitationId id, String expertId, Meeting.Time time, int sequence, Instant at) implements EngagementFact {}

  /** @param time when it would have been */
  record SessionCancelled(InvitationId id, String expertId, Meeting.Time time, int sequence, Instant at) implements EngagementFact {

    static SessionCancelled of(Invitation.Accepted accepted, Meeting.Time time, Meeting before, Instant now) {
      return new SessionCancelled(accepted.id(), accepted.expertId(), time, before.cancel().sequence(), now);
    }
  }

  /** @param rating by the city, 1 to 5, where it gave one before the end */
  record Completed(InvitationId id, String expertId, @Nullable Integer rating, Instant at) implements EngagementFact {}
}

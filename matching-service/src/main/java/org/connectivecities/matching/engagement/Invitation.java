package org.connectivecities.matching.engagement;

import java.time.Instant;

/**
 * The question to one practitioner whether they help with one challenge. Each state offers only the steps that are
 * possible from it; every state but {@link Pending} and {@link Confirming} is final.
 */
public sealed interface Invitation {

  Asked asked();

  default InvitationId id() {
    return asked().id();
  }

  default String expertId() {
    return asked().expertId();
  }

  /** What never changes: who was asked and when. */
  record Asked(InvitationId id, String expertId, Instant at) {}

  /** Waits for an answer. The deadline itself is too late. */
  record Pending(Asked asked, Instant deadline) implements Invitation {

    boolean isOver(Instant now) {
      return !now.isBefore(deadline);
    }

    Confirming sayYes(Instant now) {
      return new Confirming(asked, now);
    }

    Declined decline(Refusal refusal, Instant now) {
      return new Declined(asked, refusal, now);
    }

    Expired expire(Instant now) {
      return new Expired(asked, deadline, now);
    }

    Withdrawn withdraw(String reason, Instant now) {
      return new Withdrawn(asked, reason, now);
    }
  }

  /**
   * The practitioner has said yes, and a place among their parallel engagements is being taken. Stored before the place
   * is, so that whoever finds it after a crash can finish, and no place is ever held for an answer nobody gave.
   */
  record Confirming(Asked asked, Instant saidYesAt) implements Invitation {

    Accepted agree(Instant now) {
      return new Accepted(asked, Engagement.agreed(now));
    }

    TurnedAway turnAway(int limit, Instant now) {
      return new TurnedAway(asked, limit, now);
    }

    Withdrawn withdraw(String reason, Instant now) {
      return new Withdrawn(asked, reason, now);
    }
  }

  record Accepted(Asked asked, Engagement engagement) implements Invitation {

    Accepted with(Engagement changed) {
      return new Accepted(asked, changed);
    }
  }

  record Declined(Asked asked, Refusal refusal, Instant at) implements Invitation {}

  /** Said yes with all places taken meanwhile; no refusal of theirs. */
  record TurnedAway(Asked asked, int limit, Instant at) implements Invitation {}

  /** Nobody answered in time. */
  record Expired(Asked asked, Instant deadline, Instant at) implements Invitation {}

  record Withdrawn(Asked asked, String reason, Instant at) implements Invitation {}
}

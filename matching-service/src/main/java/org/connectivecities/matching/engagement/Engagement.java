package org.connectivecities.matching.engagement;

import java.time.Instant;

/** Help that both sides have said yes to. It takes one of the practitioner's places while {@link Agreed}. */
public sealed interface Engagement {

  Instant agreedAt();

  Feedbacks feedbacks();

  /** The same engagement with more said about it. */
  Engagement with(Feedbacks more);

  static Agreed agreed(Instant at) {
    return new Agreed(at, Feedbacks.NONE, Meeting.NONE);
  }

  /** Under way, or about to be. */
  record Agreed(Instant agreedAt, Feedbacks feedbacks, Meeting meeting) implements Engagement {

    Agreed meeting(Meeting next) {
      return new Agreed(agreedAt, feedbacks, next);
    }

    Completed complete(Feedbacks known, Instant now) {
      return new Completed(agreedAt, known, now);
    }

    Cancelled cancel(Party by, String reason, Instant now) {
      return new Cancelled(agreedAt, feedbacks, by, reason, now);
    }

    @Override
    public Agreed with(Feedbacks more) {
      return new Agreed(agreedAt, more, meeting);
    }
  }

  record Completed(Instant agreedAt, Feedbacks feedbacks, Instant at) implements Engagement {

    @Override
    public Completed with(Feedbacks more) {
      return new Completed(agreedAt, more, at);
    }
  }

  record Cancelled(Instant agreedAt, Feedbacks feedbacks, Party by, String reason, Instant at) implements Engagement {

    @Override
    public Cancelled with(Feedbacks more) {
      return new Cancelled(agreedAt, more, by, reason, at);
    }
  }

  /** On whose side somebody acts. */
  enum Party {
    CITY,
    PRACTITIONER,
    COORDINATOR
  }
}

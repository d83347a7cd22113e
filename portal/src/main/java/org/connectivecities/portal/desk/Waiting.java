package org.connectivecities.portal.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.shell.BegunDays;
import org.jspecify.annotations.Nullable;

/**
 * A challenge that waits for somebody.
 *
 * @param days whole days, begun ones counted, until it is due or since it was; 0 where there is no date
 */
record Waiting(Challenge challenge, Urgency urgency, long days) {

  /** The most urgent first. */
  enum Urgency {
    LATE,
    SOON,
    LATER,
    UNDATED
  }

  static final Comparator<Waiting> ORDER =
      Comparator.comparing(Waiting::urgency)
          .thenComparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(waiting -> waiting.challenge().clock().postedAt());

  private static final Duration SOON = Duration.ofDays(2);

  static Waiting at(Instant now, Challenge challenge) {
    Challenge.Next next = challenge.clock().next();
    Instant due = next.by();
    if (due == null) {
      return new Waiting(challenge, Urgency.UNDATED, 0);
    }
    Duration left = Duration.between(now, due);
    Urgency urgency = next.late() ? Urgency.LATE : left.compareTo(SOON) <= 0 ? Urgency.SOON : Urgency.LATER;
    return new Waiting(challenge, urgency, BegunDays.of(left.abs()));
  }

  public @Nullable Instant due() {
    return challenge.clock().next().by();
  }

  public String what() {
    return challenge.clock().next().what();
  }

  public boolean isToReview() {
    return challenge.state().equals("proposed") && challenge.shortlistId() != null;
  }

  @Nullable String region() {
    return challenge.context() == null ? null : challenge.context().region();
  }
}

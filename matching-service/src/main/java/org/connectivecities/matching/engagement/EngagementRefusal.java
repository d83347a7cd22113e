package org.connectivecities.matching.engagement;

import java.time.Instant;

/** Why something cannot be done. Each becomes a problem of its own for the caller. */
public sealed interface EngagementRefusal {

  /** No such invitation or engagement. */
  record Unknown() implements EngagementRefusal {}

  /** There never was such a link, its time is over, or the question was taken back: which of them is nobody's to learn. */
  record DeadLink() implements EngagementRefusal {}

  /** @param rule who may do it, as a sentence */
  record NotAllowed(String rule) implements EngagementRefusal {}

  /** The answer came too late. The next choice has been asked by now, where there was one. */
  record DeadlinePassed(Instant deadline) implements EngagementRefusal {}

  /** Too many said yes at once. The next choice has been asked by now, where there was one. */
  record NoPlaceLeft(int limit) implements EngagementRefusal {}

  /** The invitation has its answer, and it was another one. */
  record AlreadyAnswered(Invitation invitation) implements EngagementRefusal {}

  /** The question was taken back before it was answered. */
  record TakenBack(Instant at) implements EngagementRefusal {}

  /** The engagement has ended another way. */
  record AlreadyOver(Engagement engagement) implements EngagementRefusal {}

  /** @param pointer JSON pointer to what cannot be meant */
  record Invalid(String pointer, String message) implements EngagementRefusal {}

  /** The other side does not propose this time, or no longer does. */
  record NotProposed() implements EngagementRefusal {}

  /** This side has given other feedback before. */
  record FeedbackGiven(Instant at) implements EngagementRefusal {}
}

package org.connectivecities.matching.engagement.web;

import org.connectivecities.matching.engagement.Engagement;
import org.connectivecities.matching.engagement.EngagementRefusal;
import org.connectivecities.matching.engagement.EngagementRefusal.AlreadyAnswered;
import org.connectivecities.matching.engagement.EngagementRefusal.AlreadyOver;
import org.connectivecities.matching.engagement.EngagementRefusal.DeadLink;
import org.connectivecities.matching.engagement.EngagementRefusal.DeadlinePassed;
import org.connectivecities.matching.engagement.EngagementRefusal.FeedbackGiven;
import org.connectivecities.matching.engagement.EngagementRefusal.Invalid;
import org.connectivecities.matching.engagement.EngagementRefusal.NoPlaceLeft;
import org.connectivecities.matching.engagement.EngagementRefusal.NotAllowed;
import org.connectivecities.matching.engagement.EngagementRefusal.NotProposed;
import org.connectivecities.matching.engagement.EngagementRefusal.TakenBack;
import org.connectivecities.matching.engagement.EngagementRefusal.Unknown;
import org.connectivecities.matching.engagement.Verdict;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;

/** Says refusals in the words of this feature's callers. Each says what happens now. */
final class Problem {

  private static final ProblemKind DEADLINE_PASSED = new ProblemKind("deadline-passed", "The time to answer is over", 409);
  private static final ProblemKind NO_PLACE_LEFT = new ProblemKind("no-place-left", "No place for another engagement", 409);
  private static final ProblemKind ALREADY_ANSWERED = new ProblemKind("already-answered", "Answered already", 409);
  private static final ProblemKind WITHDRAWN = new ProblemKind("invitation-withdrawn", "No longer needed", 409);
  private static final ProblemKind OVER = new ProblemKind("engagement-over", "The engagement has ended", 409);
  private static final ProblemKind NOT_PROPOSED = new ProblemKind("session-not-proposed", "This time is not proposed", 409);
  private static final ProblemKind FEEDBACK_GIVEN = new ProblemKind("feedback-given", "Feedback was given before", 409);

  private Problem() {}

  static void requireSomebody(Actor actor) {
    if (actor.anonymous()) {
      throw new ProblemException(ProblemKind.UNAUTHENTICATED, "Invitations and engagements are shown to those they concern");
    }
  }

  static <T> T done(Verdict<T> verdict) {
    return switch (verdict) {
      case Verdict.Done<T>(T value) -> value;
      case Verdict.Refused<T>(EngagementRefusal reason) -> throw of(reason);
    };
  }

  static ProblemException unknown() {
    return new ProblemException(ProblemKind.NOT_FOUND, "There is no such invitation or engagement");
  }

  private static ProblemException of(EngagementRefusal refusal) {
    return switch (refusal) {
      case Unknown none -> unknown();
      case DeadLink _ -> new ProblemException(
          ProblemKind.NOT_FOUND, "This link answers nothing: it is not complete, the time to answer is over, or the question was taken back.");
      case NotAllowed(String rule) -> new ProblemException(ProblemKind.NOT_ALLOWED, rule);
      case DeadlinePassed(var deadline) -> new ProblemException(
          DEADLINE_PASSED, "The answer was due by " + deadline + ". The city's next choice is asked now; thank you all the same.");
      case NoPlaceLeft(int limit) -> new ProblemException(
          NO_PLACE_LEFT,
          "All " + limit + " of your places for parallel engagements are taken. The city's next choice is asked now;"
              + " to help more cities at once, raise the number in your profile.");
      case AlreadyAnswered(var invitation) -> new ProblemException(
          ALREADY_ANSWERED, "This invitation is " + InvitationBody.stateOf(invitation) + "; that answer stands.");
      case TakenBack(var at) -> new ProblemException(WITHDRAWN, "The invitation was withdrawn at " + at + "; nothing is left to do.");
      case AlreadyOver(Engagement engagement) -> new ProblemException(
          OVER, "This engagement is " + EngagementBody.stateOf(engagement) + "; that cannot be changed.");
      case NotProposed _ -> new ProblemException(
          NOT_PROPOSED, "The other side does not propose this time, or no longer does; read the engagement again.");
      case FeedbackGiven(var at) -> new ProblemException(
          FEEDBACK_GIVEN, "Your side gave other feedback at " + at + "; that stands.");
      case Invalid(String pointer, String message) -> new ProblemException(
          ProblemKind.INVALID, pointer + " " + message, Fault.at(pointer, message));
    };
  }
}

package org.connectivecities.matching.outcome.web;

import java.util.List;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Answers over HTTP. */
@Component
final class ProblemAnswers implements Answers {

  @Override
  public <T> T valueOf(Outcome<T> outcome, Actor actor) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(Refusal refusal) -> throw problem(refusal, actor);
    };
  }

  /** Who has not signed in is told to, before being told what is there and what is not. */
  private static ProblemException problem(Refusal refusal, Actor actor) {
    return switch (refusal) {
      case Refusal.NotAllowed(String why) ->
          actor.anonymous() ? signInFirst() : new ProblemException(ProblemKind.NOT_ALLOWED, why);
      case Refusal.NotFound(String what, String id) ->
          actor.anonymous()
              ? signInFirst()
              : new ProblemException(ProblemKind.NOT_FOUND, "There is no " + what + " with this id for you");
      case Refusal.Stale(long current) -> IfMatch.stale(current);
      case Refusal.Conflict(String why, String reason) -> new ProblemException(ProblemKind.CONFLICT, why, List.of(), reason);
      case Refusal.Invalid(List<Refusal.Fault> faults) -> invalid(faults);
    };
  }

  private static ProblemException signInFirst() {
    return new ProblemException(ProblemKind.UNAUTHENTICATED, "This needs a signed-in person");
  }

  private static ProblemException invalid(List<Refusal.Fault> faults) {
    Refusal.Fault first = faults.getFirst();
    return new ProblemException(
        ProblemKind.INVALID,
        first.pointer() + " " + first.message(),
        faults.stream().map(fault -> new Fault(fault.pointer(), fault.message(), fault.reason(), fault.values())).toList());
  }
}

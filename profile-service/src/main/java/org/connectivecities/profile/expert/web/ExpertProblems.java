package org.connectivecities.profile.expert.web;

import java.util.List;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRefusal;

/** Refusals as problems. A new refusal does not compile until it has its line here. */
final class ExpertProblems {

  private ExpertProblems() {}

  static ProblemException of(ExpertRefusal refusal, Actor actor) {
    return switch (refusal) {
      case ExpertRefusal.NotAllowed _ when actor.anonymous() ->
          new ProblemException(ProblemKind.UNAUTHENTICATED, "Profiles are for members: sign in first.");
      case ExpertRefusal.NotAllowed(String reason) -> new ProblemException(ProblemKind.NOT_ALLOWED, reason);
      case ExpertRefusal.Unknown _ -> unknown();
      case ExpertRefusal.Erased _ ->
          new ProblemException(ProblemKind.GONE, "This person has left; the id is not given again.");
      case ExpertRefusal.Taken(ExpertId id) ->
          new ProblemException(ProblemKind.CONFLICT, "The id " + id + " is taken.", told(Fault.at("/id", Flaw.TAKEN)));
      case ExpertRefusal.Stale(long current) -> IfMatch.stale(current);
      case ExpertRefusal.Invalid(List<Fault> faults) -> new ProblemException(
          ProblemKind.INVALID, "The profile has faults; each is named.",
          faults.stream().map(ExpertProblems::told).toList());
    };
  }

  static ProblemException unknown() {
    return new ProblemException(ProblemKind.NOT_FOUND, "There is no such expert.");
  }

  private static org.connectivecities.platform.problem.Fault told(Fault fault) {
    return new org.connectivecities.platform.problem.Fault(fault.pointer(), fault.message(), fault.reason(), fault.values());
  }
}

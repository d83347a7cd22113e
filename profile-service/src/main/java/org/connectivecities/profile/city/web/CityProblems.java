package org.connectivecities.profile.city.web;

import java.util.List;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.city.CityId;
import org.connectivecities.profile.city.CityRefusal;

/** Refusals as problems. A new refusal does not compile until it has its line here. */
final class CityProblems {

  private CityProblems() {}

  static ProblemException of(CityRefusal refusal, Actor actor) {
    return switch (refusal) {
      case CityRefusal.NotAllowed _ when actor.anonymous() ->
          new ProblemException(ProblemKind.UNAUTHENTICATED, "Only members change cities: sign in first.");
      case CityRefusal.NotAllowed(String reason) -> new ProblemException(ProblemKind.NOT_ALLOWED, reason);
      case CityRefusal.Unknown _ -> unknown();
      case CityRefusal.Erased _ ->
          new ProblemException(ProblemKind.GONE, "This city has left; the id is not given again.");
      case CityRefusal.Taken(CityId id) ->
          new ProblemException(ProblemKind.CONFLICT, "The id " + id + " is taken.", told(Fault.at("/id", Flaw.TAKEN)));
      case CityRefusal.Stale(long current) -> IfMatch.stale(current);
      case CityRefusal.Invalid(List<Fault> faults) -> new ProblemException(
          ProblemKind.INVALID, "The city has faults; each is named.",
          faults.stream().map(CityProblems::told).toList());
    };
  }

  static ProblemException unknown() {
    return new ProblemException(ProblemKind.NOT_FOUND, "There is no such city.");
  }

  private static org.connectivecities.platform.problem.Fault told(Fault fault) {
    return new org.connectivecities.platform.problem.Fault(fault.pointer(), fault.message(), fault.reason(), fault.values());
  }
}

package org.connectivecities.matching.assignment;

import org.connectivecities.matching.candidate.FindWithdrawn;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;

/**
 * Reads an assignment again, without those who have withdrawn since. It names people who may never be asked, and challenges of
 * several regions: for the coordinator who asked for it and for those who look after all regions.
 */
public final class FindAssignment {

  private final Assignments assignments;
  private final FindWithdrawn withdrawn;

  public FindAssignment(Assignments assignments, FindWithdrawn withdrawn) {
    this.assignments = assignments;
    this.withdrawn = withdrawn;
  }

  public Outcome<Assignment> find(String id, Actor actor) {
    if (!Access.coordinates(actor)) {
      return Outcome.refused(new Refusal.NotAllowed("Assignments are read by coordinators"));
    }
    return assignments
        .find(id)
        .filter(found -> Access.coordinatesEverywhere(actor) || found.proposedBy().equals(actor.id()))
        .map(found -> Outcome.done(found.without(withdrawn.among(found.people()))))
        .orElseGet(() -> Outcome.refused(new Refusal.NotFound("assignment", id)));
  }
}

package org.connectivecities.profile.expert;

import java.time.InstantSource;
import org.connectivecities.platform.security.Actor;

/** A coordinator says: this is a practitioner. Before that, nobody finds them and no city is proposed them. */
public final class VetExpert {

  private final ExpertChanges changes;
  private final InstantSource clock;
  private final Logbook logbook;

  public VetExpert(Experts experts, InstantSource clock, Logbook logbook) {
    this.changes = new ExpertChanges(experts);
    this.clock = clock;
    this.logbook = logbook;
  }

  public ExpertResult vet(Actor actor, ExpertId id) {
    ExpertRefusal refusal = new ExpertRefusal.NotAllowed("Profiles are vetted by a coordinator of their region, and nobody vets the own.");
    if (!ExpertRules.mayVetAtAll(actor)) {
      return refusal;
    }
    return changes.apply(id, current -> ExpertRules.mayVet(actor, current) ? vetted(actor, current) : refusal);
  }

  private ExpertResult vetted(Actor actor, Expert current) {
    if (!current.vetted()) {
      logbook.note(actor, Logbook.Act.VETTED, current.id().value(), "");
    }
    return new ExpertResult.Done(current.vet(clock.instant()), true);
  }
}

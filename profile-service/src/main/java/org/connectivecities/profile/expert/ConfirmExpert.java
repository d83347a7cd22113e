package org.connectivecities.profile.expert;

import java.time.InstantSource;
import org.connectivecities.platform.security.Actor;

/** The person says: this is still right. */
public final class ConfirmExpert {

  private final ExpertChanges changes;
  private final InstantSource clock;

  public ConfirmExpert(Experts experts, InstantSource clock) {
    this.changes = new ExpertChanges(experts);
    this.clock = clock;
  }

  public ExpertResult confirm(Actor actor, ExpertId id) {
    if (!ExpertRules.owns(actor, id)) {
      return new ExpertRefusal.NotAllowed("Only the person confirms the profile.");
    }
    return changes.apply(id, current -> new ExpertResult.Done(current.confirm(clock.instant()), true));
  }
}

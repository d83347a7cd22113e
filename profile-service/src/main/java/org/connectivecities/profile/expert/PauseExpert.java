package org.connectivecities.profile.expert;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.jspecify.annotations.Nullable;

/** Takes a profile out of search and matching for a while, without losing anything. */
public final class PauseExpert {

  private final ExpertChanges changes;
  private final InstantSource clock;

  public PauseExpert(Experts experts, InstantSource clock) {
    this.changes = new ExpertChanges(experts);
    this.clock = clock;
  }

  /** @param until the day of return; open when absent */
  public ExpertResult pause(Actor actor, ExpertId id, @Nullable LocalDate until) {
    if (!ExpertRules.owns(actor, id)) {
      return new ExpertRefusal.NotAllowed("Only the person pauses the profile.");
    }
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    if (until != null && !until.isAfter(today)) {
      return new ExpertRefusal.Invalid(List.of(Fault.at("/until", Flaw.PAST)));
    }
    return changes.apply(id, current ->
        new ExpertResult.Done(current.pause(new Status.Paused(until), clock.instant()), true));
  }
}

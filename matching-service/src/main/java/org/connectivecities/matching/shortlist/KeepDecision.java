package org.connectivecities.matching.shortlist;

import java.util.Optional;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;

/** Stores what somebody has decided about a shortlist: written down first, and followed by its challenge. */
final class KeepDecision {

  private final Shortlists shortlists;
  private final ReconcileShortlists reconcile;
  private final Logbook logbook;

  KeepDecision(Shortlists shortlists, ReconcileShortlists reconcile, Logbook logbook) {
    this.shortlists = shortlists;
    this.reconcile = reconcile;
    this.logbook = logbook;
  }

  /** @param what in ids and verbs, as in {@link Logbook#note} */
  Outcome<Stored<Shortlist>> keep(long expectedVersion, Shortlist next, Actor actor, Logbook.Act act, String what) {
    logbook.note(actor, act, next.id(), what);
    Optional<Stored<Shortlist>> stored = shortlists.replace(expectedVersion, next);
    stored.ifPresent(done -> reconcile.follow(done.value()));
    return stored.map(Outcome::done).orElseGet(() -> Outcome.refused(new Refusal.Stale(expectedVersion + 1)));
  }
}

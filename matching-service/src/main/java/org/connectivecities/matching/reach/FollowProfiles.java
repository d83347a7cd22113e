package org.connectivecities.matching.reach;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Candidates.Change;

/**
 * Follows the copy of the profiles, not the events that feed it: many revisions of one profile in a row are one change,
 * and no event waits for a match.
 */
public final class FollowProfiles {

  private static final int PORTION = 200;

  /** Clocks of instances differ, and a write may become visible after one that was stamped later. */
  private static final long OVERLAP_MILLIS = 5_000;

  /** Rounds without news after which no latecomer is expected any more; together longer than the overlap. */
  private static final int QUIET_ROUNDS = 3;

  private final Candidates candidates;
  private final FitProfiles fit;
  private final Fittings fittings;
  private final InstantSource clock;
  private long mark;
  private int quiet;

  public FollowProfiles(Candidates candidates, FitProfiles fit, Fittings fittings, InstantSource clock) {
    this.candidates = candidates;
    this.fit = fit;
    this.fittings = fittings;
    this.clock = clock;
  }

  /**
   * Everything that changed since the last round; in the first one, everything whose version has not been matched, so
   * that nothing is lost when a process dies. Not for two threads at once.
   */
  public void follow() {
    long from = quiet < QUIET_ROUNDS ? Math.max(0, mark - OVERLAP_MILLIS) : mark;
    boolean news = false;
    List<Change> changes;
    do {
      changes = candidates.changesAfter(from, PORTION);
      List<Candidate> fresh =
          changes.stream().filter(this::isNews).map(Change::candidate).filter(Objects::nonNull).toList();
      keep(fresh);
      news |= !fresh.isEmpty();
      if (!changes.isEmpty()) {
        mark = Math.max(mark, changes.getLast().mark());
        // One less than the last, so that its neighbours of the same millisecond are not passed over.
        from = Math.max(from + 1, changes.getLast().mark() - 1);
      }
    } while (changes.size() == PORTION);
    quiet = news ? 0 : quiet + 1;
  }

  private boolean isNews(Change change) {
    return fittings.of(change.id()).filter(known -> known.version() >= change.version()).isEmpty();
  }

  /** Somebody may have been erased meanwhile. */
  private void keep(List<Candidate> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    for (Fitting fitting : fit.fit(fresh, clock.instant())) {
      fittings.keep(fitting);
      if (candidates.find(fitting.expertId()).isEmpty()) {
        fittings.forget(fitting.expertId());
      }
    }
  }
}

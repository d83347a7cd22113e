package org.connectivecities.matching.candidate;

import java.util.List;
import java.util.function.Predicate;
import org.connectivecities.matching.candidate.Candidates.Change;

/** For whoever keeps something of every practitioner in memory: takes over what has changed since it was last asked. */
public final class FollowCandidates {

  private static final int PORTION = 500;

  /** Clocks of instances differ, and a write may become visible after one that was stamped later. */
  private static final long OVERLAP_MILLIS = 5_000;

  private final Candidates candidates;
  private long mark;

  public FollowCandidates(Candidates candidates) {
    this.candidates = candidates;
  }

  /**
   * @param takeOver says whether the change was news; the same one may come again
   * @return whether any was
   */
  public synchronized boolean follow(Predicate<Change> takeOver) {
    boolean news = false;
    long from = Math.max(0, mark - OVERLAP_MILLIS);
    List<Change> changes;
    do {
      changes = candidates.changesAfter(from, PORTION);
      for (Change change : changes) {
        news |= takeOver.test(change);
        mark = Math.max(mark, change.mark());
      }
      // One less than the last, so that its neighbours of the same millisecond are not passed over.
      from = changes.isEmpty() ? from : Math.max(from + 1, changes.getLast().mark() - 1);
    } while (changes.size() == PORTION);
    return news;
  }
}

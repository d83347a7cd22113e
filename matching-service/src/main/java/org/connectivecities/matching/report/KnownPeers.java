package org.connectivecities.matching.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Candidates.Change;

/** Everybody in the network without their passages, in memory: reading all of them anew for every look would take seconds. */
final class KnownPeers {

  private static final int PORTION = 500;

  /** Changes of the same moment may become visible one after the other. */
  private static final long OVERLAP_MILLIS = 5_000;

  private final Candidates candidates;
  private final Map<String, Candidate> known = new HashMap<>();
  private long mark;

  KnownPeers(Candidates candidates) {
    this.candidates = candidates;
  }

  /** Who is there now. */
  synchronized List<Candidate> now() {
    long from = Math.max(0, mark - OVERLAP_MILLIS);
    List<Change> changes;
    do {
      changes = candidates.changesAfter(from, PORTION);
      changes.forEach(this::apply);
      // One less than the last, so that its neighbours of the same millisecond are not passed over.
      from = changes.isEmpty() ? from : Math.max(from + 1, changes.getLast().mark() - 1);
    } while (changes.size() == PORTION);
    return List.copyOf(known.values());
  }

  private void apply(Change change) {
    mark = Math.max(mark, change.mark());
    Candidate now = change.candidate();
    if (now == null) {
      known.remove(change.id());
    } else {
      known.put(change.id(), now.withPassages(List.of(), List.of()));
    }
  }
}

package org.connectivecities.matching.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Candidates.Change;
import org.connectivecities.matching.candidate.FollowCandidates;

/** Everybody in the network without their passages, in memory: reading all of them anew for every look would take seconds. */
final class KnownPeers {

  private final FollowCandidates candidates;
  private final Map<String, Candidate> known = new HashMap<>();

  KnownPeers(Candidates candidates) {
    this.candidates = new FollowCandidates(candidates);
  }

  /** Who is there now. */
  synchronized List<Candidate> now() {
    candidates.follow(this::takeOver);
    return List.copyOf(known.values());
  }

  private boolean takeOver(Change change) {
    Candidate now = change.candidate();
    if (now == null) {
      known.remove(change.id());
    } else {
      known.put(change.id(), now.withPassages(List.of(), List.of()));
    }
    return true;
  }
}

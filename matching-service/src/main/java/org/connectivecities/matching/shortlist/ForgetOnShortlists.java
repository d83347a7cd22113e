package org.connectivecities.matching.shortlist;

import java.util.List;
import org.connectivecities.matching.outcome.Stored;

/** Takes somebody who was erased off every shortlist, whatever its state: name, passages, notes and what reviewers wrote. */
public final class ForgetOnShortlists {

  private static final int AT_ONCE = 50;

  private final Shortlists shortlists;

  public ForgetOnShortlists(Shortlists shortlists) {
    this.shortlists = shortlists;
  }

  /** Forgetting the same person again changes nothing. What somebody else changes at the same moment is read again. */
  public void forget(String expertId) {
    List<Stored<Shortlist>> speaking = shortlists.speakingOf(expertId, AT_ONCE);
    while (!speaking.isEmpty()) {
      speaking.forEach(found -> shortlists.rewrite(found.version(), found.value().without(expertId)));
      speaking = shortlists.speakingOf(expertId, AT_ONCE);
    }
  }
}

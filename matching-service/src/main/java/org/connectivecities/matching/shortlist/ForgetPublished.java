package org.connectivecities.matching.shortlist;

import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;

/**
 * Lets go what stood on shortlists that were published long ago, for challenges that are over: people, reasons, and what coordinators
 * wrote. Whom they preferred to whom stays, of nobody in particular: the weights are learnt from it.
 */
public final class ForgetPublished {

  private final Shortlists shortlists;
  private final Challenges challenges;

  public ForgetPublished(Shortlists shortlists, Challenges challenges) {
    this.shortlists = shortlists;
    this.challenges = challenges;
  }

  /** Ids of the shortlists; a few at the front may be of challenges that go on for as long as that. */
  public List<String> publishedBefore(Instant moment, int limit) {
    return shortlists.publishedBefore(moment, limit).stream().filter(this::isOver).toList();
  }

  private boolean isOver(String id) {
    return shortlists.find(id).filter(found -> isOver(found.value())).isPresent();
  }

  private boolean isOver(Shortlist shortlist) {
    return challenges.find(shortlist.challengeId()).filter(found -> !(found.value() instanceof Challenge.Closed)).isEmpty();
  }

  /** Forgetting again changes nothing, and nobody is told. */
  public void forget(String id) {
    shortlists.find(id).filter(found -> isOver(found.value())).ifPresent(found -> {
      switch (found.value()) {
        case Shortlist.Published it -> shortlists.rewrite(found.version(), new Shortlist.Learnt(it.sheet().namingNobody(), it.publishedAt()));
        case Shortlist.Chosen it -> shortlists.rewrite(found.version(), new Shortlist.Learnt(it.sheet().namingNobody(), it.publishedAt()));
        case Shortlist.Pending _, Shortlist.Closed _, Shortlist.Learnt _ -> {}
      }
    });
  }
}

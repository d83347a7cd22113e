package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.List;

/** Lets go what was said in invitations and engagements that are long over. How they went stays: it is counted. */
public final class ForgetWords {

  private final AskingDesk desk;

  public ForgetWords(AskingDesk desk) {
    this.desk = desk;
  }

  /** Ids of the challenges. */
  public List<String> saidBefore(Instant moment, int limit) {
    return desk.askings().spokenBefore(moment, limit);
  }

  /** Forgetting again changes nothing, and nobody is told. */
  public void forget(String challengeId) {
    desk.edit(challengeId, ForgetWords::silenced);
  }

  private static Decision<Boolean> silenced(Asking asking) {
    return asking.isOpen() || !asking.speaks() ? Decision.keep(false) : Decision.store(Change.silently(asking.silenced()), true);
  }
}

package org.connectivecities.matching.engagement;

import java.util.List;
import org.connectivecities.matching.engagement.Invitation.Pending;

/**
 * Goes on where nobody acts: lets unanswered questions expire and asks the next choice, and finishes what a process began
 * and did not live to finish. Everything it needs is stored, so any instance can take over at any time.
 */
public final class SweepAskings {

  private static final System.Logger LOG = System.getLogger(SweepAskings.class.getName());
  private static final int PORTION = 100;

  private final AskingDesk desk;
  private final SettleAcceptance settlement;

  public SweepAskings(AskingDesk desk) {
    this.desk = desk;
    this.settlement = new SettleAcceptance(desk);
  }

  /**
   * All that is due, in portions. One that fails is left for the next round and holds up no other.
   *
   * @return how many were brought forward
   */
  public int sweep() {
    int advanced = 0;
    int portion;
    do {
      List<String> due = desk.askings().due(desk.now(), PORTION);
      portion = (int) due.stream().filter(this::advanced).count();
      advanced += portion;
    } while (portion == PORTION);
    return advanced;
  }

  private boolean advanced(String challengeId) {
    try {
      advance(challengeId);
      return true;
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.ERROR, "the asking for " + challengeId + " could not go on", failure);
      return false;
    }
  }

  private void advance(String challengeId) {
    Verdict<Invitation> verdict = desk.edit(challengeId, this::expireIfOver);
    if (verdict instanceof Verdict.Done<Invitation>(Invitation current)) {
      settlement.settle(current);
    }
    desk.tellNewest(challengeId);
  }

  private Decision<Invitation> expireIfOver(Asking asking) {
    return asking
        .current()
        .map(
            current ->
                current instanceof Pending pending && pending.isOver(desk.now())
                    ? Decision.store(asking.expire(pending, desk.terms(asking.challengeId())), current)
                    : Decision.keep(current))
        .orElseGet(() -> Decision.refuse(new EngagementRefusal.Unknown()));
  }
}

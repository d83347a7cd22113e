package org.connectivecities.matching.engagement;

import org.connectivecities.matching.candidate.TakeOff;

/**
 * Ends what waits for somebody who has withdrawn: the open question, of whose end they and others hear as of any that is taken back,
 * and their turn in what cities have chosen. An engagement to which both sides have said yes goes on.
 */
public final class TakeOffAskings implements TakeOff {

  private final AskingDesk desk;

  public TakeOffAskings(AskingDesk desk) {
    this.desk = desk;
  }

  @Override
  public boolean takeOff(String expertId) {
    boolean waited = false;
    for (String challengeId : desk.askings().mentioning(expertId)) {
      waited |= desk.takeOff(challengeId, expertId);
    }
    return waited;
  }
}

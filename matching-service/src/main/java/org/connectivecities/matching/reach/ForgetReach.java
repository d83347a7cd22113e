package org.connectivecities.matching.reach;

/** Forgets somebody who was erased. */
public final class ForgetReach {

  private final Considerations considerations;
  private final Fittings fittings;
  private final RaisedHands hands;

  public ForgetReach(Considerations considerations, Fittings fittings, RaisedHands hands) {
    this.considerations = considerations;
    this.fittings = fittings;
    this.hands = hands;
  }

  /** Forgetting the same person again changes nothing. */
  public void forget(String expertId) {
    considerations.forget(expertId);
    fittings.forget(expertId);
    hands.forget(expertId);
  }
}

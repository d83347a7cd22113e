package org.connectivecities.matching.challenge;

/** Tells those who ask practitioners that a challenge is closed and nobody need answer any more. */
public interface WithdrawInvitations {

  /**
   * Withdraws every invitation of the challenge that is still open. Called after the challenge was stored as closed;
   * a repeat must change nothing. An invitation that this call misses because of a crash is found by its deadline,
   * when the closed challenge is no longer passed on to a next choice.
   */
  void withdraw(String challengeId);
}

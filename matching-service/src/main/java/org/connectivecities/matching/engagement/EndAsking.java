package org.connectivecities.matching.engagement;

import java.util.Optional;
import org.connectivecities.matching.challenge.WithdrawInvitations;

/** Stops asking for a challenge that was closed: an open question is taken back, an agreed engagement goes on. */
public final class EndAsking implements WithdrawInvitations {

  static final String REASON = "The city has closed its challenge";

  private final AskingDesk desk;

  public EndAsking(AskingDesk desk) {
    this.desk = desk;
  }

  /** A challenge nobody was asked for, or that ended before, stays as it is. */
  @Override
  public void withdraw(String challengeId) {
    desk.edit(
        challengeId,
        asking -> {
          Optional<Change> ended = asking.end(REASON, desk.now());
          return ended.map(change -> Decision.store(change, true)).orElseGet(() -> Decision.keep(false));
        });
  }
}

package org.connectivecities.profile.expert;

import java.util.Optional;
import org.connectivecities.platform.security.Actor;

/** Answers "am I forgotten everywhere?". */
public final class ReadErasure {

  private final ErasureReceipts receipts;

  public ReadErasure(ErasureReceipts receipts) {
    this.receipts = receipts;
  }

  /** Asked before anything is read, so that a stranger does not learn who has left. */
  public static boolean mayRead(Actor actor, ExpertId id) {
    return ExpertRules.mayReadErasure(actor, id);
  }

  /** @return nothing where it is not the actor's to know, or nobody was erased */
  public Optional<ErasureReceipt> read(Actor actor, ExpertId id) {
    return mayRead(actor, id) ? receipts.find(id) : Optional.empty();
  }
}

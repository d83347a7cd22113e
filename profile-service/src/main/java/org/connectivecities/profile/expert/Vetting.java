package org.connectivecities.profile.expert;

import java.time.Instant;

/** What the network says to somebody who has registered. Only the vetted are found and proposed. */
public sealed interface Vetting {

  Waiting WAITING = new Waiting();
  Vetted VETTED = new Vetted();

  /** For a coordinator of the person's region. */
  record Waiting() implements Vetting {}

  record Vetted() implements Vetting {}

  /** @param reason which the person reads */
  record TurnedDown(String reason, Instant at) implements Vetting {}

  /** Whoever changes what was turned down asks anew. */
  default Vetting afterOwnRevision() {
    return this instanceof TurnedDown ? WAITING : this;
  }
}

package org.connectivecities.matching.engagement;

import java.time.Instant;

/** A choice who was not asked when their turn came, and why. */
public record PassedOver(String expertId, Obstacle obstacle, Instant at) {

  /** What makes asking pointless or improper at the moment. */
  public enum Obstacle {
    /** Erased, or never published to us. */
    GONE,
    /** Consent to be matched was taken back. */
    NO_CONSENT,
    PAUSED,
    /** All places for parallel engagements are taken. */
    NO_CAPACITY;

    /** Whether a question already sent must be taken back. */
    boolean forbidsWaiting() {
      return this != NO_CAPACITY;
    }
  }
}

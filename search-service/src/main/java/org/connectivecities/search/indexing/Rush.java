package org.connectivecities.search.indexing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * While profiles come in quickly, the model that reads them waits: it takes whole cores, and those who saved wait to be
 * found by words and topics. It waits no longer than some patience, so that a rush without end does not keep it from
 * reading at all.
 */
public final class Rush {

  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final InstantSource clock;
  private @Nullable Instant began;
  private Instant last = Instant.MIN;

  public Rush(InstantSource clock) {
    this.clock = clock;
  }

  /** Profiles have come in. */
  public synchronized void came() {
    last = clock.instant();
    began = began == null ? last : began;
  }

  /** Whether the model may read now; where it may, its patience begins anew. */
  public synchronized boolean grantsTurn() {
    Instant now = clock.instant();
    boolean quiet = last.isBefore(now.minus(QUIET));
    boolean waitedEnough = began != null && began.isBefore(now.minus(PATIENCE));
    if (quiet || waitedEnough) {
      began = null;
      return true;
    }
    return false;
  }
}

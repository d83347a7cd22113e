package org.connectivecities.portal.me;

import java.time.Duration;
import java.time.Instant;
import org.connectivecities.portal.shell.BegunDays;

/** How long there is to answer, as of a moment. */
record DaysLeft(Instant asOf) {

  static DaysLeft now() {
    return new DaysLeft(Instant.now());
  }

  /** Whole days, the one that has begun with them; 0 where the time is over. */
  public long until(Instant deadline) {
    Duration left = Duration.between(asOf, deadline);
    return left.isNegative() ? 0 : BegunDays.of(left);
  }
}

package org.connectivecities.portal.shell;

import java.time.Duration;

/** Time as people count it to a deadline: in whole days, the one that has begun with them. */
public final class BegunDays {

  private BegunDays() {}

  /** @param time not negative */
  public static long of(Duration time) {
    return time.plusDays(1).minusNanos(1).toDays();
  }
}

package org.connectivecities.matching.shortlist;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The twin of the leases. */
public final class InMemoryLeases implements Leases {

  private final Map<String, Instant> until = new HashMap<>();
  private final InstantSource clock;

  public InMemoryLeases(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized boolean claim(String what, Duration atMost) {
    Instant now = clock.instant();
    Instant held = until.get(what);
    if (held != null && held.isAfter(now)) {
      return false;
    }
    until.put(what, now.plus(atMost));
    return true;
  }

  @Override
  public synchronized void release(String what) {
    until.remove(what);
  }
}

package org.connectivecities.search.indexing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Building the index anew, from the request to the end.
 *
 * @param reason why, for the administrator who finds it later
 * @param read events read so far
 * @param touched when the instance at work last said that it is alive
 * @param trouble what ended a failed one, without internals
 */
public record Rebuild(
    String id, String reason, State state, Instant started, Instant touched, long read, @Nullable String trouble) {

  public enum State {
    RUNNING,
    DONE,
    FAILED
  }

  static Rebuild begun(String id, String reason, Instant now) {
    return new Rebuild(id, reason, State.RUNNING, now, now, 0, null);
  }

  Rebuild progress(long eventsRead, Instant now) {
    return new Rebuild(id, reason, State.RUNNING, started, now, eventsRead, null);
  }

  Rebuild done(Instant now) {
    return new Rebuild(id, reason, State.DONE, started, now, read, null);
  }

  Rebuild failed(String why, Instant now) {
    return new Rebuild(id, reason, State.FAILED, started, now, read, why);
  }
}

package org.connectivecities.platform;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id that ties log lines, problems and events of one request together. */
public final class TraceId {

  private static final String KEY = "traceId";

  private TraceId() {}

  /** The id at work on this thread, if any. */
  public static @Nullable String current() {
    return MDC.get(KEY);
  }

  /** Puts {@code id} to work until the scope is closed. */
  public static MDC.MDCCloseable open(String id) {
    return MDC.putCloseable(KEY, id);
  }
}

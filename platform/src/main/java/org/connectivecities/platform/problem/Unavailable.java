package org.connectivecities.platform.problem;

import org.jspecify.annotations.Nullable;

/** The other side did not answer, or not in time. Never to be turned into "nothing found". */
public final class Unavailable extends RuntimeException {

  private final String part;

  public Unavailable(String part, @Nullable Throwable cause) {
    super(part + " is not available", cause);
    this.part = part;
  }

  /** What is not available, in a word for people. */
  public String part() {
    return part;
  }
}

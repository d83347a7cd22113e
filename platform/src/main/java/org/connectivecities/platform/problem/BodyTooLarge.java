package org.connectivecities.platform.problem;

import java.io.IOException;

/** A request sent more bytes than its kind may. */
public final class BodyTooLarge extends IOException {

  /** @param limit in bytes */
  public BodyTooLarge(long limit) {
    super("The body is larger than " + limit / 1024 + " KiB");
  }
}

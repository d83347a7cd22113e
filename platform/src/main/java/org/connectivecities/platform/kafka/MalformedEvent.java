package org.connectivecities.platform.kafka;

import org.jspecify.annotations.Nullable;

/** A record that no retry will make readable: it goes to the dead letters with the reason. */
final class MalformedEvent extends RuntimeException {

  MalformedEvent(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}

package org.connectivecities.platform.kafka;

/** Thrown by a handler that understood an event and will not take it: counted, logged, and passed over. */
public final class RefusedEvent extends RuntimeException {

  public RefusedEvent(String reason) {
    super(reason);
  }
}

package org.connectivecities.platform.kafka;

/** How far this service is with the events of others. */
public interface EventProgress {

  /** Whether everything that was published before this service started to read has been taken once, by it or by another instance. */
  boolean hasCaughtUp();
}

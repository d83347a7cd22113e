package org.connectivecities.matching.shortlist;

import java.time.Duration;

/** Who works on what, so that several instances share the work. A lease that is not released runs out. */
public interface Leases {

  /** False when somebody else holds it. */
  boolean claim(String what, Duration atMost);

  void release(String what);
}

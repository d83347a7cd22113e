package org.connectivecities.matching.shortlist;

import java.time.InstantSource;

class InMemoryLeasesTest extends LeasesConformance {

  @Override
  protected Leases leases(InstantSource clock) {
    return new InMemoryLeases(clock);
  }
}

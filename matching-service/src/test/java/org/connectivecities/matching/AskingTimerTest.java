package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectivecities.matching.EngagementConfiguration.Settings;
import org.connectivecities.matching.shortlist.Leases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskingTimerTest {

  private static final Settings OFTEN =
      new Settings(Duration.ofDays(5), Duration.ofSeconds(10), Duration.ofMillis(20), Duration.ofHours(1));

  private final AtomicBoolean leasedToUs = new AtomicBoolean(true);
  private final AtomicInteger claims = new AtomicInteger();
  private final AtomicInteger releases = new AtomicInteger();
  private final AtomicInteger sweeps = new AtomicInteger();
  private final AtomicInteger tidyings = new AtomicInteger();
  private final AtomicBoolean storeIsDown = new AtomicBoolean();
  private final AskingTimer timer =
      new AskingTimer(this::sweep, tidyings::incrementAndGet, leases(), InstantSource.system(), OFTEN);

  @AfterEach
  void stop() {
    timer.stop();
  }

  @Test
  void sweepsAgainAndAgainButTidiesInItsOwnTime() {
    timer.start();

    await().until(() -> sweeps.get() > 3);
    assertThat(tidyings).hasValue(1);
  }

  @Test
  void leavesTheWorkToWhoeverHasTheLease() {
    leasedToUs.set(false);
    timer.start();

    await().until(() -> claims.get() > 3);
    assertThat(sweeps).hasValue(0);
  }

  @Test
  void goesOnAfterTroubleAndKeepsNoLease() {
    storeIsDown.set(true);
    timer.start();
    await().until(() -> releases.get() > 1);
    storeIsDown.set(false);

    await().until(() -> sweeps.get() > 1);
  }

  @Test
  void doesNothingOnceStopped() {
    timer.start();
    await().until(() -> sweeps.get() > 0);
    timer.stop();
    int before = sweeps.get();

    await().during(Duration.ofMillis(50)).until(() -> sweeps.get() == before);
    assertThat(timer.isRunning()).isFalse();
  }

  private void sweep() {
    if (storeIsDown.get()) {
      throw new IllegalStateException("the store is down");
    }
    sweeps.incrementAndGet();
  }

  private Leases leases() {
    return new Leases() {
      @Override
      public boolean claim(String what, Duration atMost) {
        claims.incrementAndGet();
        return leasedToUs.get();
      }

      @Override
      public void release(String what) {
        releases.incrementAndGet();
      }
    };
  }
}

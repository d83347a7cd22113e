package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectivecities.matching.Given;
import org.junit.jupiter.api.Test;

/** What every kind of lease promises. */
public abstract class LeasesConformance {

  private final String what = UUID.randomUUID().toString();

  protected abstract Leases leases(InstantSource clock);

  @Test
  void givesOneHolderAtATime() {
    Leases leases = leases(InstantSource.fixed(Given.NOW));

    assertThat(leases.claim(what, Duration.ofSeconds(10))).isTrue();
    assertThat(leases.claim(what, Duration.ofSeconds(10))).isFalse();
    leases.release(what);
    assertThat(leases.claim(what, Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void givesTheLeaseOfADeadHolderToTheNext() {
    var now = new Object() {
      java.time.Instant value = Given.NOW;
    };
    Leases leases = leases(() -> now.value);
    leases.claim(what, Duration.ofSeconds(10));

    now.value = Given.NOW.plusSeconds(10);

    assertThat(leases.claim(what, Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void letsOneOfManyWin() {
    Leases leases = leases(InstantSource.fixed(Given.NOW));
    var winners = new AtomicInteger();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        threads.submit(() -> leases.claim(what, Duration.ofSeconds(10)) ? winners.incrementAndGet() : 0);
      }
    }

    assertThat(winners).hasValue(1);
  }
}

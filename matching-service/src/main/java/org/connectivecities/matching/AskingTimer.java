package org.connectivecities.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.connectivecities.matching.EngagementConfiguration.Settings;
import org.connectivecities.matching.shortlist.Leases;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets one instance at a time sweep. An instance that dies is followed by another one when its lease has run out. */
final class AskingTimer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AskingTimer.class);
  private static final String LEASE = "askings";

  /** Longer than a round; it only saves double work, since two rounds at once do no harm. */
  private static final Duration AT_MOST = Duration.ofSeconds(30);

  private static final int SECONDS_TO_FINISH = 5;

  private final Runnable sweep;
  private final Runnable tidy;
  private final Leases leases;
  private final InstantSource clock;
  private final Settings settings;
  private Instant tidyAgainAt = Instant.MIN;
  private @Nullable ScheduledExecutorService rounds;

  AskingTimer(Runnable sweep, Runnable tidy, Leases leases, InstantSource clock, Settings settings) {
    this.sweep = sweep;
    this.tidy = tidy;
    this.leases = leases;
    this.clock = clock;
    this.settings = settings;
  }

  private void round() {
    try {
      if (leases.claim(LEASE, AT_MOST)) {
        leasedRound();
      }
    } catch (RuntimeException failure) {
      LOG.error("Could not look after open invitations; trying again in {}", settings.sweepEvery(), failure);
    }
  }

  private void leasedRound() {
    try {
      sweep.run();
      Instant now = clock.instant();
      if (!now.isBefore(tidyAgainAt)) {
        tidy.run();
        tidyAgainAt = now.plus(settings.tidyEvery());
      }
    } finally {
      leases.release(LEASE);
    }
  }

  @Override
  public synchronized void start() {
    rounds = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("askings").factory());
    rounds.scheduleWithFixedDelay(this::round, 0, settings.sweepEvery().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A round is left to finish: whatever it does not get to is found by the next one anywhere. */
  @Override
  public synchronized void stop() {
    if (rounds == null) {
      return;
    }
    rounds.shutdown();
    try {
      if (!rounds.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        rounds.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      rounds.shutdownNow();
      Thread.currentThread().interrupt();
    }
    rounds = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return rounds != null;
  }
}

package org.connectivecities.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.connectivecities.matching.EngagementConfiguration.Settings;
import org.connectivecities.matching.shortlist.Leases;
import org.connectivecities.platform.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets one instance at a time sweep. An instance that dies is followed by another one when its lease has run out. */
final class AskingTimer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AskingTimer.class);
  private static final String LEASE = "askings";

  /** Longer than a round; it only saves double work, since two rounds at once do no harm. */
  private static final Duration AT_MOST = Duration.ofSeconds(30);

  private final Runnable sweep;
  private final Runnable tidy;
  private final Leases leases;
  private final InstantSource clock;
  private final Settings settings;
  private Instant tidyAgainAt = Instant.MIN;
  private final Rounds rounds;

  AskingTimer(Runnable sweep, Runnable tidy, Leases leases, InstantSource clock, Settings settings) {
    this.sweep = sweep;
    this.tidy = tidy;
    this.leases = leases;
    this.clock = clock;
    this.settings = settings;
    this.rounds = new Rounds("askings", settings.sweepEvery(), this::round);
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
  public void start() {
    rounds.start();
  }

  /** A round is left to finish: whatever it does not get to is found by the next one anywhere. */
  @Override
  public void stop() {
    rounds.stop();
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }
}

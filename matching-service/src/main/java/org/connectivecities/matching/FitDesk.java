package org.connectivecities.matching;

import java.time.Duration;
import org.connectivecities.matching.reach.FollowProfiles;
import org.connectivecities.matching.shortlist.Leases;
import org.connectivecities.platform.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Matches new and revised profiles in the background, on one instance at a time. A round that fails is repeated. */
final class FitDesk implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FitDesk.class);
  private static final String LEASE = "fits";

  /** It only saves double work: two instances at once do no harm. */
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final FollowProfiles follow;
  private final Leases leases;
  private final Rounds rounds = new Rounds("fits", PAUSE, this::round);

  FitDesk(FollowProfiles follow, Leases leases) {
    this.follow = follow;
    this.leases = leases;
  }

  private void round() {
    try {
      if (leases.claim(LEASE, AT_MOST)) {
        leasedRound();
      }
    } catch (RuntimeException failure) {
      LOG.warn("Could not match new profiles; trying again: {}", failure.toString());
    }
  }

  private void leasedRound() {
    try {
      follow.follow();
    } finally {
      leases.release(LEASE);
    }
  }

  @Override
  public void start() {
    rounds.start();
  }

  @Override
  public void stop() {
    rounds.stop();
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }
}

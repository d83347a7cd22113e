package org.connectivecities.profile;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.connectivecities.platform.Rounds;
import org.connectivecities.profile.letter.DeliverLetters;
import org.connectivecities.profile.letter.Letter;
import org.connectivecities.profile.letter.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;

/** Looks for letters that are due, on a thread of its own: a mail server that is slow to answer holds up nothing else. */
final class LetterRounds implements SmartLifecycle, HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(LetterRounds.class);

  /** Counts as neither red nor green: without letters the service is as well as with them, and nobody should restart it. */
  private static final Status DEGRADED = new Status("DEGRADED");

  private final DeliverLetters deliver;
  private final Letters letters;
  private final Rounds rounds;

  LetterRounds(DeliverLetters deliver, Letters letters, Duration check, MeterRegistry meters) {
    this.deliver = deliver;
    this.letters = letters;
    this.rounds = new Rounds("letters", check, this::round);
    for (Letter.State state : List.of(Letter.State.WAITING, Letter.State.UNSURE, Letter.State.REFUSED)) {
      Gauge.builder("cc.letters", () -> letters.count(state)).tag("state", state.wire()).register(meters);
    }
  }

  private void round() {
    try {
      deliver.run();
    } catch (RuntimeException failure) {
      LOG.warn("Letters wait: {}", failure.toString());
    }
  }

  @Override
  public Health health() {
    return deliver.trouble()
        .map(trouble -> Health.status(DEGRADED).withDetail("waiting", trouble))
        .orElseGet(Health::up)
        .withDetail("unsure", letters.count(Letter.State.UNSURE))
        .build();
  }

  @Override
  public void start() {
    rounds.start();
  }

  /** The letter at hand is left to leave; one that is cut off counts as unsure later. */
  @Override
  public void stop() {
    rounds.stop();
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }
}

package org.connectivecities.platform.outbox;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.platform.kafka.EventMeta;
import org.connectivecities.platform.kafka.EventPublisher;
import org.connectivecities.platform.kafka.EventPublisher.Outgoing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves unsent events from the documents to the broker: nudged after a save, and sweeping by itself for what a crash left
 * behind. An event is taken out only after the broker has it; a crash in between sends it again, which readers absorb.
 */
final class OutboxRelay implements Runnable {

  /** Says that there is something to send. */
  interface Nudge {
    void nudge();
  }

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
  private static final int AT_ONCE = 16;

  private final Outbox outbox;
  private final EventPublisher publisher;
  private final InstantSource clock;
  private final Duration sweep;
  private final Semaphore nudges = new Semaphore(0);
  private volatile boolean stopping;
  private volatile @Nullable String trouble;

  OutboxRelay(Outbox outbox, EventPublisher publisher, InstantSource clock, Duration sweep) {
    this.outbox = outbox;
    this.publisher = publisher;
    this.clock = clock;
    this.sweep = sweep;
  }

  void nudge() {
    nudges.release();
  }

  /** Runs until {@link #stop}, and may be started again then. */
  Thread start() {
    stopping = false;
    return Thread.ofVirtual().name("outbox").start(this);
  }

  /** Ends {@link #run} after the documents at hand, whose leases would otherwise keep the next instance from it. */
  void stop() {
    stopping = true;
    nudge();
  }

  /** Why nothing can be sent at the moment, if so. */
  @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void run() {
    try {
      while (!stopping) {
        Duration rest = drained() ? sweep : AFTER_TROUBLE;
        if (nudges.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
          nudges.drainPermits();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends until nothing is left; false when the store or the broker does not let us. */
  private boolean drained() {
    try {
      boolean more = true;
      while (more) {
        more = some() && !stopping;
      }
      trouble = null;
      return true;
    } catch (MongoException | Unavailable failure) {
      if (trouble == null) {
        LOG.warn("Events are waiting: {}", failure.toString());
      }
      trouble = failure.getClass().getSimpleName();
      return false;
    } catch (RuntimeException fault) {
      // Ours to mend; until then the others are sent: a relay that ended here would keep everything back, unseen.
      if (trouble == null) {
        LOG.error("Events are waiting for a fault to be mended", fault);
      }
      trouble = fault.getClass().getSimpleName();
      return false;
    }
  }

  /**
   * Some documents at a time: each waits for the store twice, but for the broker all of them together wait once.
   *
   * @return whether there were any
   */
  private boolean some() {
    List<Outbox.Claim> claims = new ArrayList<>();
    try {
      Optional<Outbox.Claim> next = outbox.claim(clock.instant());
      while (next.isPresent()) {
        claims.add(next.get());
        next = stopping || claims.size() == AT_ONCE ? Optional.empty() : outbox.claim(clock.instant());
      }
    } finally {
      // Also those before one that cannot be read.
      if (!claims.isEmpty()) {
        send(claims);
      }
    }
    return !claims.isEmpty();
  }

  private void send(List<Outbox.Claim> claims) {
    try {
      publisher.publish(claims.stream().flatMap(OutboxRelay::records).toList());
    } catch (Unavailable failure) {
      claims.forEach(outbox::release);
      throw failure;
    }
    claims.forEach(outbox::sent);
  }

  private static Stream<Outgoing> records(Outbox.Claim claim) {
    return StoredEvent.collapsed(claim.events()).stream().map(event -> new Outgoing(
        event.topic(),
        new EventMeta(event.id(), event.type(), event.time(), event.key(), event.version(), event.traceId()),
        event.body()));
  }
}

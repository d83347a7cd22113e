package org.connectivecities.platform.outbox;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

  /** Ends {@link #run} after the document at hand, whose lease would otherwise keep the next instance from it. */
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
      var claim = outbox.claim(clock.instant());
      while (claim.isPresent()) {
        send(claim.get());
        claim = stopping ? Optional.empty() : outbox.claim(clock.instant());
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

  private void send(Outbox.Claim claim) {
    try {
      List<Outgoing> records = new ArrayList<>();
      for (StoredEvent event : StoredEvent.collapsed(claim.events())) {
        var meta = new EventMeta(event.id(), event.type(), event.time(), event.key(), event.version(), event.traceId());
        records.add(new Outgoing(event.topic(), meta, event.body()));
      }
      publisher.publish(records);
    } catch (Unavailable failure) {
      outbox.release(claim);
      throw failure;
    }
    outbox.sent(claim);
  }
}

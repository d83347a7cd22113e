package org.connectivecities.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.connectivecities.platform.kafka.EventPublisher.Outgoing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The failure policy of every consumer: unreadable records become dead letters at once, refusals are counted, and
 * operational trouble is thrown, so that the same records come again and nothing behind them overtakes.
 */
final class EventReader implements BatchMessageListener<String, byte[]> {

  private static final Logger LOG = LoggerFactory.getLogger(EventReader.class);

  private final EventSubscription subscription;
  private final DeadLetters deadLetters;
  private final EventPublisher publisher;
  private final JsonMapper json;
  private final MeterRegistry meters;
  private volatile @Nullable String trouble;

  EventReader(EventSubscription subscription, DeadLetters deadLetters, EventPublisher publisher, JsonMapper json, MeterRegistry meters) {
    this.subscription = subscription;
    this.deadLetters = deadLetters;
    this.publisher = publisher;
    this.json = json;
    this.meters = meters;
  }

  /** Why events are not being taken at the moment, if so. */
  @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
    try {
      List<Event> events = new ArrayList<>();
      records.forEach(record -> read(record).ifPresent(events::add));
      if (!events.isEmpty()) {
        confirm(subscription.handle(events, this::refused));
      }
      trouble = null;
    } catch (RuntimeException failure) {
      if (trouble == null) {
        LOG.warn("{} cannot take events, will try again", subscription.group(), failure);
      }
      trouble = failure.getClass().getSimpleName();
      throw failure;
    }
  }

  private void confirm(List<Event> handled) {
    List<Outgoing> told =
        subscription.confirmation().stream().flatMap(confirmation -> confirmation.of(handled, Instant.now()).stream().map(
            event -> new Outgoing(confirmation.topic().name(), event.meta(), json.writeValueAsString(event.body())))).toList();
    if (!told.isEmpty()) {
      publisher.publish(told);
    }
  }

  private Optional<Event> read(ConsumerRecord<String, byte[]> record) {
    if (record.value() == null) {
      return Optional.empty();
    }
    try {
      EventMeta meta = Headers.read(record);
      return subscription.ignores(meta.type()) ? Optional.empty() : Optional.of(new Event(meta, body(record, meta)));
    } catch (MalformedEvent malformed) {
      deadLetters.put(record, malformed);
      count("dead");
      return Optional.empty();
    }
  }

  private Object body(ConsumerRecord<String, byte[]> record, EventMeta meta) {
    try {
      Object body = json.readValue(record.value(), subscription.bodyOf(meta.type()));
      if (body == null) {
        throw new MalformedEvent("the body is null", null);
      }
      return body;
    } catch (JacksonException unreadable) {
      throw new MalformedEvent("the body is not a readable " + meta.type(), unreadable);
    }
  }

  private void refused(RuntimeException refusal) {
    LOG.info("{} refused an event: {}", subscription.group(), refusal.getMessage());
    count("refused");
  }

  private void count(String outcome) {
    meters.counter("cc.events." + outcome, "group", subscription.group()).increment();
  }
}

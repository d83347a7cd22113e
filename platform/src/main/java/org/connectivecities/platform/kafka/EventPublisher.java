package org.connectivecities.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.connectivecities.platform.Namespace;
import org.connectivecities.platform.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ProducerFactory;

/** Writes records and waits until the broker has them. */
public final class EventPublisher {

  /** @param body JSON; none for a tombstone, whose type is empty */
  public record Outgoing(String topic, EventMeta meta, @Nullable String body) {}

  private final ProducerFactory<String, byte[]> producers;
  private final Namespace namespace;

  EventPublisher(ProducerFactory<String, byte[]> producers, Namespace namespace) {
    this.producers = producers;
    this.namespace = namespace;
  }

  /** @throws Unavailable when the broker has not confirmed every record; some may have arrived */
  public void publish(List<Outgoing> events) {
    send(
        events.stream()
            .map(
                event ->
                    new ProducerRecord<>(
                        namespace.dotted(event.topic()),
                        null,
                        event.meta().subject(),
                        event.body() == null ? null : event.body().getBytes(StandardCharsets.UTF_8),
                        event.body() == null ? new RecordHeaders() : Headers.of(event.meta())))
            .toList());
  }

  void send(List<ProducerRecord<String, byte[]>> records) {
    try {
      Producer<String, byte[]> producer = producers.createProducer();
      List<Future<RecordMetadata>> sending = new ArrayList<>();
      for (var next : records) {
        sending.add(producer.send(next));
      }
      for (var confirmation : sending) {
        confirmation.get();
      }
    } catch (ExecutionException | KafkaException failure) {
      throw new Unavailable("the event broker", failure);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the event broker", stopping);
    }
  }
}

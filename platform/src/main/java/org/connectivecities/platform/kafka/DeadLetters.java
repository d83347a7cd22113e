package org.connectivecities.platform.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts unreadable records aside, byte for byte, with the reason in headers: {@code <topic>.<group>.dlt}. */
final class DeadLetters {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private final EventPublisher publisher;
  private final String topic;

  DeadLetters(EventPublisher publisher, String topic) {
    this.publisher = publisher;
    this.topic = topic;
  }

  /** Returns only when the broker has it: a record is never passed over without a trace. */
  void put(ConsumerRecord<String, byte[]> record, MalformedEvent reason) {
    RecordHeaders headers = new RecordHeaders(record.headers());
    Headers.put(headers, "dlt_reason", String.valueOf(reason.getMessage()));
    Headers.put(headers, "dlt_topic", record.topic());
    Headers.put(headers, "dlt_partition", Integer.toString(record.partition()));
    Headers.put(headers, "dlt_offset", Long.toString(record.offset()));
    publisher.send(List.of(new ProducerRecord<>(topic, null, record.key(), record.value(), headers)));
    LOG.warn("Dead letter from {}-{}@{}: {}", record.topic(), record.partition(), record.offset(), reason.getMessage());
  }
}

package org.connectivecities.profile;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A topic as somebody outside the service sees it. */
public final class TopicLog {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String topic;

  /** @param name without namespace */
  public TopicLog(String name) {
    this.topic = System.getProperty("CC_NAMESPACE") + "." + name;
  }

  /** @param type wire name; null for a tombstone, whose body is null too */
  public record Entry(@Nullable String type, @Nullable String text) {

    public JsonNode body() {
      return JSON.readTree(text);
    }
  }

  /** All records of one key in their order. */
  public List<Entry> of(String key) {
    List<Entry> found = new ArrayList<>();
    try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream().map(info -> new TopicPartition(topic, info.partition())).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          if (key.equals(record.key())) {
            found.add(new Entry(record.value() == null ? null : header(record, "ce_type"), record.value()));
          }
        }
      }
    }
    return found;
  }

  /** Publishes as another service would. */
  public void publish(String key, String type, String body) {
    var record = new ProducerRecord<>(topic, key, body);
    Map.of(
            "ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_time", Instant.now().toString(),
            "ce_subject", key, "ce_aggregateversion", "1")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
      producer.send(record);
    }
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static Map<String, Object> settings() {
    return Map.of("bootstrap.servers", System.getProperty("CC_KAFKA_BOOTSTRAP"));
  }
}

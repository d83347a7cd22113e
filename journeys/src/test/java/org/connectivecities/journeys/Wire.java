package org.connectivecities.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as they are: what stands in them, and what somebody may put there. */
final class Wire {

  private final RunningPlatform platform;

  Wire(RunningPlatform platform) {
    this.platform = platform;
  }

  List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
    String name = platform.namespace() + "." + topic;
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(name).stream().map(info -> new TopicPartition(name, info.partition())).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
    }
    return all.stream().filter(event -> key.equals(event.key())).toList();
  }

  /** Sends the same bytes and headers once more. */
  void repeat(ConsumerRecord<String, byte[]> event) {
    send(new ProducerRecord<>(event.topic(), null, event.key(), event.value(), event.headers()));
  }

  void send(String topic, String key, String type, long version, String body) {
    var event = new ProducerRecord<>(platform.namespace() + "." + topic, key, body.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_id", UUID.randomUUID().toString(),
            "ce_type", type,
            "ce_time", Instant.now().toString(),
            "ce_subject", key,
            "ce_aggregateversion", String.valueOf(version))
        .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    send(event);
  }

  private void send(ProducerRecord<String, byte[]> event) {
    try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(event).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> settings() {
    return Map.of("bootstrap.servers", platform.stack().kafkaBootstrap());
  }
}

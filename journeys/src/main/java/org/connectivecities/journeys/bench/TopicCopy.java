package org.connectivecities.journeys.bench;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.connectivecities.contracts.Topics;
import org.connectivecities.journeys.RunningPlatform;

/** The profiles' topic under another namespace, partition by partition. */
final class TopicCopy {

  private static final int PARTITIONS = 6;

  private final RunningPlatform platform;
  private final Map<String, Object> broker;

  TopicCopy(RunningPlatform platform) {
    this.platform = platform;
    this.broker = Map.of("bootstrap.servers", platform.stack().kafkaBootstrap(), "linger.ms", 20);
  }

  /** How many people the copy is about. */
  long to(String namespace) throws InterruptedException {
    String from = platform.namespace() + "." + Topics.EXPERT_PROFILES;
    String into = namespace + "." + Topics.EXPERT_PROFILES;
    create(into);
    Set<String> people = new HashSet<>();
    try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
        var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(from).stream().map(info -> new TopicPartition(from, info.partition())).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
        for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(200))) {
          people.add(event.key());
          producer.send(new ProducerRecord<>(into, event.partition(), event.key(), event.value(), event.headers()));
        }
      }
    }
    return people.size();
  }

  private void create(String topic) throws InterruptedException {
    try (Admin admin = Admin.create(broker)) {
      admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot create " + topic, e);
    }
  }
}

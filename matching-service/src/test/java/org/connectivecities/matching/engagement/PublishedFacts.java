package org.connectivecities.matching.engagement;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.connectivecities.contracts.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What other services hear of engagements, in the order in which they hear it. As they do, it passes over an event that
 * was sent again under the same id: sending is repeated after trouble, deciding is not.
 */
final class PublishedFacts implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final KafkaConsumer<String, String> consumer;
  private final Map<String, List<String>> heard = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private PublishedFacts(KafkaConsumer<String, String> consumer) {
    this.consumer = consumer;
  }

  static PublishedFacts listen() {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", System.getProperty("CC_KAFKA_BOOTSTRAP"),
                "group.id", "listener-" + UUID.randomUUID(),
                "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(List.of(ServiceInstance.namespace() + "." + Topics.MATCHING_DECISIONS));
    return new PublishedFacts(consumer);
  }

  /** Of one challenge: type, expert, and reason or rating. */
  List<String> of(String challengeId) {
    consumer.poll(Duration.ofMillis(100)).forEach(this::hear);
    return heard.getOrDefault(challengeId, List.of());
  }

  private void hear(ConsumerRecord<String, String> record) {
    String type = header(record, "ce_type");
    if ((type.startsWith("engagement.") || type.startsWith("session.")) && ids.add(header(record, "ce_id"))) {
      JsonNode body = JSON.readTree(record.value());
      String rating = body.hasNonNull("rating") ? "rated " + body.path("rating").asInt() : "";
      String told =
          Stream.of(type, body.path("expertId").asString(), body.path("reason").asString(""), rating)
              .filter(word -> !word.isEmpty())
              .reduce((one, other) -> one + " " + other)
              .orElseThrow();
      heard.computeIfAbsent(record.key(), key -> new ArrayList<>()).add(told);
    }
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}

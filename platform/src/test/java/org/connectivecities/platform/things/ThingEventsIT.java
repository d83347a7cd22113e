package org.connectivecities.platform.things;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
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
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.connectivecities.platform.Namespace;
import org.connectivecities.platform.kafka.EventProgress;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.connectivecities.platform.outbox.ReplicaStore;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.connectivecities.platform.things.ThingService.Thing;
import org.connectivecities.platform.things.ThingService.ThingErased;
import org.connectivecities.platform.things.ThingService.ThingPublished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.SmartLifecycle;

/** State and events go together, arrive, and survive what readers and writers get wrong. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest
class ThingEventsIT {

  private static final String TOPIC = "things.v1";

  @Autowired private DocumentStore<Thing> things;
  @Autowired private ReplicaStore<Thing> copies;
  @Autowired private MongoDatabase database;
  @Autowired private Namespace namespace;
  @Autowired private EventProgress progress;
  @Autowired @Qualifier("eventsHealthIndicator") private HealthIndicator health;

  @Test
  void deliversWhatWasStoredAndEmptiesTheOutbox() {
    String id = UUID.randomUUID().toString();

    things.insert(id, new Thing(id, "green"), List.of(published(id, 1, "green")));

    await().untilAsserted(() -> assertThat(copies.find(id)).hasValueSatisfying(copy -> assertThat(copy.state().colour()).isEqualTo("green")));
    await().untilAsserted(() -> assertThat(stored(id).getList("outbox", Document.class)).isEmpty());
    assertThat(stored(id).getBoolean("pending")).isFalse();
  }

  @Test
  void sendsWhatACrashLeftBehind() {
    String id = UUID.randomUUID().toString();
    things.insert(id, new Thing(id, "grey"), List.of());
    Document left =
        new Document("id", UUID.randomUUID().toString()).append("kind", "SNAPSHOT").append("topic", TOPIC).append("key", id)
            .append("type", "thing.published").append("version", 1L).append("time", java.util.Date.from(Instant.now()))
            .append("body", "{\"thingId\":\"" + id + "\",\"version\":1,\"colour\":\"grey\"}");
    database.getCollection("things").updateOne(
        new Document("_id", id),
        new Document("$set", new Document("pending", true).append("lease", java.util.Date.from(Instant.now().minusSeconds(1))).append("leaseToken", "dead"))
            .append("$push", new Document("outbox", left)));

    await().untilAsserted(() -> assertThat(copies.find(id)).isPresent());
  }

  @Test
  void sendsTheOthersWhenOneCannotBeRead() {
    String broken = UUID.randomUUID().toString();
    things.insert(broken, new Thing(broken, "torn"), List.of());
    database.getCollection("things").updateOne(
        new Document("_id", broken),
        new Document("$set", new Document("pending", true).append("outbox", List.of(new Document("kind", "OF NO KIND")))));
    await().untilAsserted(() -> assertThat(stored(broken).getString("leaseToken")).as("tried").isNotNull());

    String id = UUID.randomUUID().toString();
    things.insert(id, new Thing(id, "whole"), List.of(published(id, 1, "whole")));

    await().untilAsserted(() -> assertThat(copies.find(id)).isPresent());
    database.getCollection("things").deleteOne(new Document("_id", broken));
  }

  @Test
  void letsOnlyOneOfTwoWritersWin() {
    String id = UUID.randomUUID().toString();
    things.insert(id, new Thing(id, "white"), List.of());

    boolean first = things.replace(id, 1, new Thing(id, "black"), List.of());
    boolean second = things.replace(id, 1, new Thing(id, "pink"), List.of());

    assertThat(first).isTrue();
    assertThat(second).isFalse();
    assertThat(things.find(id).orElseThrow().state().colour()).isEqualTo("black");
    assertThat(things.insert(id, new Thing(id, "again"), List.of())).isFalse();
  }

  @Test
  void keepsTheNewestWhateverTheOrder() {
    String id = UUID.randomUUID().toString();

    assertThat(copies.apply(id, 3, new Thing(id, "three"))).isTrue();
    assertThat(copies.apply(id, 2, new Thing(id, "two"))).isFalse();
    assertThat(copies.apply(id, 3, new Thing(id, "again"))).isFalse();

    assertThat(copies.find(id).orElseThrow().state().colour()).isEqualTo("three");
  }

  @Test
  void doesNotBringTheErasedBack() {
    String id = UUID.randomUUID().toString();
    copies.apply(id, 1, new Thing(id, "one"));

    copies.erase(id, 5);

    assertThat(copies.apply(id, 4, new Thing(id, "late"))).isFalse();
    assertThat(copies.find(id)).isEmpty();
    assertThat(copies.versionOf(id)).isEqualTo(5);
    assertThat(database.getCollection("copies").find(new Document("_id", id)).first()).doesNotContainKeys("state", "keys");
  }

  @Test
  void erasesOnThePathOfEventsAndLeavesATombstone() {
    String id = UUID.randomUUID().toString();
    things.insert(id, new Thing(id, "teal"), List.of(published(id, 1, "teal")));
    await().until(() -> copies.find(id).isPresent());

    things.replace(id, 1, new Thing(id, ""),
        List.of(OutboxEvent.fact(TOPIC, id, "thing.erased", new ThingErased(id, 2)), OutboxEvent.tombstone(TOPIC, id)));

    await().until(() -> copies.find(id).isEmpty());
    assertThat(records(namespace.dotted(TOPIC)).stream().filter(record -> id.equals(record.key())).toList().getLast().value()).isNull();
  }

  @Test
  void tellsOthersWhatItHasHandledAndNothingElse() {
    String id = UUID.randomUUID().toString();
    things.insert(id, new Thing(id, "jade"), List.of(published(id, 1, "jade")));
    things.replace(id, 1, new Thing(id, ""), List.of(OutboxEvent.fact(TOPIC, id, "thing.erased", new ThingErased(id, 2))));

    await().untilAsserted(() -> assertThat(told(id)).singleElement().asString()
        .contains("\"thingId\":\"" + id + "\"", "\"reader\":\"things.copies\""));
    assertThat(copies.versionOf(id)).isEqualTo(2);
  }

  @Test
  void putsPoisonAsideAndGoesOn() throws Exception {
    String good = UUID.randomUUID().toString();
    String poison = UUID.randomUUID().toString();
    try (var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(raw(poison, "thing.published", "{not json")).get();
      producer.send(raw(poison, "thing.from.the.future", "{}")).get();
      producer.send(new ProducerRecord<>(namespace.dotted(TOPIC), poison, "no headers".getBytes(StandardCharsets.UTF_8))).get();
      producer.send(raw(poison, "thing.polished", "{}")).get();
      producer.send(raw(good, "thing.published", "{\"thingId\":\"%s\",\"version\":1,\"colour\":\"gold\",\"later\":true}".formatted(good))).get();
    }

    await().until(() -> copies.find(good).isPresent());
    String deadLetters = namespace.dotted(TOPIC + ".things.copies.dlt");
    await().untilAsserted(() -> assertThat(records(deadLetters).stream().filter(record -> poison.equals(record.key())))
        .extracting(record -> new String(record.headers().lastHeader("dlt_reason").value(), StandardCharsets.UTF_8))
        .containsExactly("the body is not a readable thing.published", "type thing.from.the.future is unknown here", "header ce_id is missing"));
    assertThat(new String(records(deadLetters).stream().filter(record -> poison.equals(record.key())).findFirst().orElseThrow().value(), StandardCharsets.UTF_8))
        .isEqualTo("{not json");
  }

  @Test
  void triesAgainWhileThereIsTroubleAndLosesNothing() {
    String id = UUID.randomUUID().toString();
    ThingService.TROUBLE.add("violet");

    things.insert(id, new Thing(id, "violet"), List.of(published(id, 1, "violet")));
    things.replace(id, 1, new Thing(id, "indigo"), List.of(published(id, 2, "indigo")));
    ThingService.TROUBLE.clear();

    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(copies.find(id)).hasValueSatisfying(copy -> assertThat(copy.state().colour()).isEqualTo("indigo")));
  }

  @Test
  void passesOverWhatItRefuses() {
    String refused = UUID.randomUUID().toString();
    things.insert(refused, new Thing(refused, "forbidden"), List.of(published(refused, 1, "forbidden")));
    things.replace(refused, 1, new Thing(refused, "allowed"), List.of(OutboxEvent.fact(TOPIC, refused, "thing.published", new ThingPublished(refused, 2, "allowed"))));

    await().untilAsserted(() -> assertThat(copies.find(refused)).isPresent());
  }

  @Test
  void isNotUpToDateBeforeWhatLayThereIsTaken() {
    String id = UUID.randomUUID().toString();
    var service = (SmartLifecycle) progress;
    await().until(progress::hasCaughtUp);
    service.stop();
    ThingService.TROUBLE.add("ochre");
    things.insert(id, new Thing(id, "ochre"), List.of(published(id, 1, "ochre")));
    await().untilAsserted(() -> assertThat(stored(id).getList("outbox", Document.class)).isEmpty());

    service.start();

    await().during(Duration.ofSeconds(1)).until(() -> !progress.hasCaughtUp());
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    ThingService.TROUBLE.clear();
    await().atMost(Duration.ofSeconds(20)).until(progress::hasCaughtUp);
    assertThat(copies.find(id)).isPresent();
  }

  private List<String> told(String id) {
    return records(namespace.dotted(ThingService.FORGOTTEN.name())).stream()
        .filter(record -> id.equals(record.key()))
        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
        .toList();
  }

  private Document stored(String id) {
    return database.getCollection("things").find(new Document("_id", id)).first();
  }

  private static OutboxEvent published(String id, long version, String colour) {
    return OutboxEvent.snapshot(TOPIC, id, "thing.published", new ThingPublished(id, version, colour));
  }

  private ProducerRecord<String, byte[]> raw(String key, String type, String body) {
    var record = new ProducerRecord<>(namespace.dotted(TOPIC), key, body.getBytes(StandardCharsets.UTF_8));
    Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_time", "2026-11-22T10:00:00Z", "ce_subject", key, "ce_aggregateversion", "1")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  private static List<ConsumerRecord<String, byte[]>> records(String topic) {
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    try (var consumer = new KafkaConsumer<>(kafka(), new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions = consumer.partitionsFor(topic).stream().map(info -> new org.apache.kafka.common.TopicPartition(topic, info.partition())).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
    }
    return all;
  }

  private static Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", System.getProperty("CC_KAFKA_BOOTSTRAP"));
  }
}

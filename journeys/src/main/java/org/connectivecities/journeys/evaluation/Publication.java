package org.connectivecities.journeys.evaluation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.city.CityPublished;
import org.connectivecities.contracts.expert.ExpertPublished;
import tools.jackson.databind.json.JsonMapper;

/** Says what profile-service would say. It would refuse most profiles of an evaluation, which are little more than texts. */
final class Publication {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Hundreds of abstracts of one person; compressed they pass the broker's own limit. */
  private static final int LARGEST = 32 * 1024 * 1024;

  private Publication() {}

  /** @param namespace of the topics */
  static void of(
      Collection<ExpertPublished> experts, Collection<CityPublished> cities, String bootstrap, String namespace)
      throws InterruptedException {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrap, "linger.ms", 20, "compression.type", "gzip", "max.request.size", LARGEST,
            "buffer.memory", 3L * LARGEST);
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      cities.forEach(city -> sent.add(producer.send(event(city, namespace))));
      experts.forEach(expert -> sent.add(producer.send(event(expert, namespace))));
      producer.flush();
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    } catch (ExecutionException refused) {
      throw new IllegalStateException("A profile could not be published", refused.getCause());
    }
  }

  private static ProducerRecord<String, byte[]> event(ExpertPublished expert, String namespace) {
    var event = new ProducerRecord<>(namespace + "." + Topics.EXPERT_PROFILES, expert.expertId(), JSON.writeValueAsBytes(expert));
    return headed(event, EventTypes.EXPERT_PUBLISHED, expert.version(), expert.updatedAt());
  }

  private static ProducerRecord<String, byte[]> event(CityPublished city, String namespace) {
    var event = new ProducerRecord<>(namespace + "." + Topics.CITY_PROFILES, city.cityId(), JSON.writeValueAsBytes(city));
    return headed(event, EventTypes.CITY_PUBLISHED, city.version(), city.updatedAt());
  }

  private static ProducerRecord<String, byte[]> headed(
      ProducerRecord<String, byte[]> event, String type, long version, Instant at) {
    Map.of(
            "ce_id", "evaluation-" + type + "-" + event.key(),
            "ce_type", type,
            "ce_time", at.toString(),
            "ce_subject", event.key(),
            "ce_aggregateversion", String.valueOf(version))
        .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return event;
  }
}

package org.connectivecities.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.connectivecities.platform.Namespace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Publishing and consuming; where the broker is and how it is spoken to, Boot's factories know from {@code spring.kafka}. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(KafkaSettings.class)
public class KafkaEventsAutoConfiguration {

  private static final int SECONDS = 1000;

  /** Additive changes: a reader passes over fields it does not know. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Bean
  EventPublisher eventPublisher(ProducerFactory<?, ?> usual, Namespace namespace) {
    Map<String, Object> settings = new HashMap<>(usual.getConfigurationProperties());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5 * SECONDS);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5 * SECONDS);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10 * SECONDS);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    return new EventPublisher(
        new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer()), namespace);
  }

  @Bean
  EventConsumers eventConsumers(
      KafkaAdmin admin,
      ConsumerFactory<?, ?> usual,
      EventPublisher publisher,
      Namespace namespace,
      MeterRegistry meters,
      KafkaSettings settings,
      ObjectProvider<EventSubscription> subscriptions,
      ObjectProvider<TopicSpec> topics) {
    admin.setAutoCreate(false);
    Map<String, Object> consumer = new HashMap<>(usual.getConfigurationProperties());
    consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    // Until a killed reader's session has run out, whoever takes its place gets no event; Kafka's own 45 s are too long for that.
    consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10 * SECONDS);
    var consumers =
        new DefaultKafkaConsumerFactory<>(consumer, new StringDeserializer(), new ByteArrayDeserializer());
    List<EventSubscription> declared = subscriptions.orderedStream().toList();
    return new EventConsumers(
        admin, consumers, publisher, namespace, JSON, meters, settings, declared, topics.orderedStream().toList());
  }

  @Bean
  HealthIndicator eventsHealthIndicator(EventConsumers consumers) {
    return () -> {
      List<String> troubles = consumers.troubles();
      return troubles.isEmpty() ? Health.up().build() : Health.down().withDetail("stuck", troubles).build();
    };
  }
}

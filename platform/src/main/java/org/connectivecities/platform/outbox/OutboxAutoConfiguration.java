package org.connectivecities.platform.outbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.connectivecities.platform.Namespace;
import org.connectivecities.platform.kafka.EventPublisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** For services that name a database of their own in {@code cc.database}. */
@AutoConfiguration(
    after = org.connectivecities.platform.kafka.KafkaEventsAutoConfiguration.class,
    afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@ConditionalOnProperty("cc.database")
public class OutboxAutoConfiguration {

  /** A caller gets a 503 in seconds, where the driver would wait half a minute for a store that is down. */
  @Bean
  MongoClientSettingsBuilderCustomizer shortWaits() {
    return settings ->
        settings
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client, Namespace namespace, @Value("${cc.database}") String name) {
    return client.getDatabase(namespace.underscored(name));
  }

  @Bean
  Documents documents(
      MongoDatabase database,
      EventPublisher publisher,
      InstantSource clock,
      @Value("${cc.outbox.sweep:1s}") Duration sweep) {
    return new Documents(database, publisher, clock, sweep);
  }

  @Bean
  HealthIndicator outboxHealthIndicator(Documents documents) {
    return () -> {
      List<String> troubles = documents.troubles();
      return troubles.isEmpty()
          ? Health.up().build()
          : Health.down().withDetail("waiting", troubles).build();
    };
  }
}

package org.connectivecities.matching.engagement.storage;

import java.util.function.Function;
import org.connectivecities.matching.engagement.AskingPolicy;
import org.connectivecities.matching.engagement.EngagementFact;
import org.connectivecities.platform.kafka.TopicSpec;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The storage adapters and the platform under them, and nothing else. No stereotype: other tests must not scan it. */
@EnableAutoConfiguration
@Import({MongoAnswerLinks.class, MongoAskings.class, MongoCapacityHolds.class})
final class StorageSetup {

  @Bean
  AskingPolicy policy() {
    return AskingPolicy.DEFAULT;
  }

  @Bean
  TopicSpec topic() {
    return TopicSpec.facts("storage.test.v1");
  }

  @Bean
  Function<EngagementFact, OutboxEvent> events() {
    return fact -> OutboxEvent.fact("storage.test.v1", fact.id().challengeId(), "test", fact.id().toString());
  }
}

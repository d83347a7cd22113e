package org.connectivecities.matching;

import java.time.InstantSource;
import org.connectivecities.matching.candidate.storage.MongoCandidates;
import org.connectivecities.matching.candidate.storage.MongoCities;
import org.connectivecities.matching.challenge.storage.MongoChallenges;
import org.connectivecities.matching.shortlist.storage.MongoShortlists;
import org.connectivecities.platform.kafka.TopicSpec;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The stores and the platform under them, and nothing else. No stereotype: other tests must not scan it. */
@EnableAutoConfiguration
public class StoreSetup {

  private static final String TOPIC = "stores.test.v1";

  @Bean
  TopicSpec topic() {
    return TopicSpec.facts(TOPIC);
  }

  @Bean
  MongoCandidates candidates(Documents documents, InstantSource clock) {
    return new MongoCandidates(documents, clock);
  }

  @Bean
  MongoCities cities(Documents documents) {
    return new MongoCities(documents);
  }

  @Bean
  MongoChallenges challenges(Documents documents) {
    return new MongoChallenges(
        documents, fact -> OutboxEvent.fact(TOPIC, "key", "test", fact.getClass().getSimpleName()), challenge -> {});
  }

  @Bean
  MongoShortlists shortlists(Documents documents) {
    return new MongoShortlists(
        documents, (published, version) -> OutboxEvent.fact(TOPIC, "key", "test", published.id() + version));
  }
}

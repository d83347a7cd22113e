package org.connectivecities.search.indexing.events;

import java.util.List;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertForgotten;
import org.connectivecities.contracts.expert.ExpertPaused;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.platform.kafka.Event;
import org.connectivecities.platform.kafka.EventSubscription;
import org.connectivecities.platform.kafka.TopicSpec;
import org.connectivecities.search.indexing.ApplyChanges;
import org.connectivecities.search.indexing.ExpertIndex;
import org.connectivecities.search.indexing.IndexGenerations;
import org.connectivecities.search.indexing.Rush;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the live index up to date, batch by batch. */
@Configuration
class ExpertEvents {

  static final TopicSpec PROFILES = TopicSpec.state(Topics.EXPERT_PROFILES);

  @Bean
  EventSubscription expertProfiles(ApplyChanges changes, IndexGenerations generations, Rush rush) {
    ExpertIndex live = generations.liveIndex();
    return EventSubscription.of(PROFILES, "search.indexing")
        .reading(EventTypes.EXPERT_PUBLISHED, ExpertPublished.class)
        .reading(EventTypes.EXPERT_PAUSED, ExpertPaused.class)
        .reading(EventTypes.EXPERT_ERASED, ExpertErased.class)
        .inBatches(events -> {
          rush.came();
          changes.apply(changes(events), live, live);
        })
        .confirming(EventTypes.EXPERT_ERASED, TopicSpec.facts(Topics.EXPERT_ERASURES), EventTypes.EXPERT_FORGOTTEN,
            ExpertForgotten::new);
  }

  private static List<org.connectivecities.search.indexing.ProfileChange> changes(List<Event> events) {
    return events.stream().map(event -> ProfileTranslation.change(event.body())).toList();
  }
}

package org.connectivecities.matching.shortlist.events;

import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertForgotten;
import org.connectivecities.matching.shortlist.ForgetOnShortlists;
import org.connectivecities.platform.kafka.EventSubscription;
import org.connectivecities.platform.kafka.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An erasure reaches shortlists too, the published ones and the old ones. */
@Configuration(proxyBeanMethods = false)
class ErasedFromShortlists {

  @Bean
  EventSubscription erasedExpertsOnShortlists(ForgetOnShortlists forget) {
    return EventSubscription.of(TopicSpec.state(Topics.EXPERT_PROFILES), "matching.shortlist")
        .on(EventTypes.EXPERT_ERASED, ExpertErased.class, (meta, event) -> forget.forget(event.expertId()))
        .confirming(EventTypes.EXPERT_ERASED, TopicSpec.facts(Topics.EXPERT_ERASURES), EventTypes.EXPERT_FORGOTTEN,
            ExpertForgotten::new)
        .ignoring(EventTypes.EXPERT_PUBLISHED, EventTypes.EXPERT_PAUSED);
  }
}

package org.connectivecities.matching.reach.events;

import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertForgotten;
import org.connectivecities.matching.reach.ForgetReach;
import org.connectivecities.platform.kafka.EventSubscription;
import org.connectivecities.platform.kafka.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is erased leaves no trace of having been considered, of fits, and of raised hands. */
@Configuration(proxyBeanMethods = false)
class ErasedFromReach {

  @Bean
  EventSubscription erasedExpertsInReach(ForgetReach forget) {
    return EventSubscription.of(TopicSpec.state(Topics.EXPERT_PROFILES), "matching.reach")
        .on(EventTypes.EXPERT_ERASED, ExpertErased.class, (meta, event) -> forget.forget(event.expertId()))
        .confirming(EventTypes.EXPERT_ERASED, TopicSpec.facts(Topics.EXPERT_ERASURES), EventTypes.EXPERT_FORGOTTEN,
            ExpertForgotten::new)
        .ignoring(EventTypes.EXPERT_PUBLISHED, EventTypes.EXPERT_PAUSED);
  }
}

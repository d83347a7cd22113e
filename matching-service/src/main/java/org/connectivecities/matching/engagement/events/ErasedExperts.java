package org.connectivecities.matching.engagement.events;

import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertForgotten;
import org.connectivecities.matching.engagement.ForgetExpert;
import org.connectivecities.platform.http.KeptAnswers;
import org.connectivecities.platform.kafka.EventSubscription;
import org.connectivecities.platform.kafka.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An erasure reaches what was said in invitations and engagements too, and answers that are kept for repeated requests. */
@Configuration(proxyBeanMethods = false)
class ErasedExperts {

  @Bean
  EventSubscription erasedExpertsInAskings(ForgetExpert forget, KeptAnswers answers) {
    return EventSubscription.of(TopicSpec.state(Topics.EXPERT_PROFILES), "matching.engagement")
        .on(EventTypes.EXPERT_ERASED, ExpertErased.class, (meta, event) -> {
          forget.forget(event.expertId());
          answers.forgetAbout(event.expertId());
        })
        .confirming(EventTypes.EXPERT_ERASED, TopicSpec.facts(Topics.EXPERT_ERASURES), EventTypes.EXPERT_FORGOTTEN,
            ExpertForgotten::new)
        .ignoring(EventTypes.EXPERT_PUBLISHED, EventTypes.EXPERT_PAUSED);
  }
}

package org.connectivecities.profile.expert.events;

import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.expert.ExpertForgotten;
import org.connectivecities.contracts.matching.ChallengeOpened;
import org.connectivecities.contracts.matching.EngagementAccepted;
import org.connectivecities.contracts.matching.EngagementCompleted;
import org.connectivecities.contracts.matching.EngagementDeclined;
import org.connectivecities.platform.kafka.EventSubscription;
import org.connectivecities.platform.kafka.RefusedEvent;
import org.connectivecities.platform.kafka.TopicSpec;
import org.connectivecities.profile.expert.ErasureReceipts;
import org.connectivecities.profile.expert.Exchanges.Outcome;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.NoteAgreement;
import org.connectivecities.profile.expert.NoteExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which topics experts are told on, and whose decisions are listened to. */
@Configuration(proxyBeanMethods = false)
class ExpertEventsConfiguration {

  @Bean
  TopicSpec expertProfiles() {
    return TopicSpec.state(Topics.EXPERT_PROFILES);
  }

  @Bean
  EventSubscription decisionsAboutExperts(NoteExchange notes) {
    return EventSubscription.of(TopicSpec.facts(Topics.MATCHING_DECISIONS), "profile.expert")
        .on(EventTypes.ENGAGEMENT_ACCEPTED, EngagementAccepted.class,
            (_, it) -> note(notes, it.expertId(), it.engagementId(), Outcome.ACCEPTED))
        .on(EventTypes.ENGAGEMENT_DECLINED, EngagementDeclined.class,
            (_, it) -> note(notes, it.expertId(), it.engagementId(), Outcome.DECLINED))
        .on(EventTypes.ENGAGEMENT_COMPLETED, EngagementCompleted.class,
            (_, it) -> note(notes, it.expertId(), it.engagementId(), Outcome.COMPLETED))
        .ignoring(EventTypes.CHALLENGE_OPENED, EventTypes.CHALLENGE_CLOSED, EventTypes.SHORTLIST_PUBLISHED,
            EventTypes.ENGAGEMENT_INVITED, EventTypes.ENGAGEMENT_WITHDRAWN, EventTypes.SESSION_PROPOSED,
            EventTypes.SESSION_AGREED, EventTypes.SESSION_CANCELLED);
  }

  /** A group of its own: it has to hear from the beginning, however far the other one is. */
  @Bean
  EventSubscription agreements(NoteAgreement notes) {
    return EventSubscription.of(TopicSpec.facts(Topics.MATCHING_DECISIONS), "profile.agreement")
        .on(EventTypes.CHALLENGE_OPENED, ChallengeOpened.class, (_, it) -> opened(notes, it))
        .on(EventTypes.ENGAGEMENT_ACCEPTED, EngagementAccepted.class, (_, it) -> agreed(notes, it))
        .on(EventTypes.ENGAGEMENT_DECLINED, EngagementDeclined.class, (_, it) -> notes.ended(it.engagementId()))
        .ignoring(EventTypes.CHALLENGE_CLOSED, EventTypes.SHORTLIST_PUBLISHED, EventTypes.ENGAGEMENT_COMPLETED,
            EventTypes.ENGAGEMENT_INVITED, EventTypes.ENGAGEMENT_WITHDRAWN, EventTypes.SESSION_PROPOSED,
            EventTypes.SESSION_AGREED, EventTypes.SESSION_CANCELLED);
  }

  @Bean
  EventSubscription erasureReports(ErasureReceipts receipts) {
    return EventSubscription.of(TopicSpec.facts(Topics.EXPERT_ERASURES), "profile.erasure")
        .on(EventTypes.EXPERT_FORGOTTEN, ExpertForgotten.class, (_, it) -> {
          if (!ExpertId.isValid(it.expertId())) {
            throw new RefusedEvent(it.reader() + " has forgotten nobody who was an expert here");
          }
          receipts.finished(new ExpertId(it.expertId()), it.reader(), it.forgottenAt());
        });
  }

  private static void opened(NoteAgreement notes, ChallengeOpened challenge) {
    if (challenge.cityId() != null) {
      notes.opened(challenge.challengeId(), challenge.cityId());
    }
  }

  private static void agreed(NoteAgreement notes, EngagementAccepted it) {
    if (!ExpertId.isValid(it.expertId()) || !notes.agreed(it.engagementId(), it.challengeId(), new ExpertId(it.expertId()))) {
      throw new RefusedEvent("engagement " + it.engagementId() + " is of nobody who is an expert here");
    }
  }

  private static void note(NoteExchange notes, String expertId, String engagementId, Outcome outcome) {
    if (!ExpertId.isValid(expertId) || !notes.note(new ExpertId(expertId), engagementId, outcome)) {
      throw new RefusedEvent("engagement " + engagementId + " is of nobody who is an expert here");
    }
  }
}

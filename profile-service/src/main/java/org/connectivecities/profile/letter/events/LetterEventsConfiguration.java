package org.connectivecities.profile.letter.events;

import java.time.ZoneId;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.matching.ChallengeOpened;
import org.connectivecities.contracts.matching.EngagementAccepted;
import org.connectivecities.contracts.matching.EngagementCompleted;
import org.connectivecities.contracts.matching.EngagementDeclined;
import org.connectivecities.contracts.matching.EngagementInvited;
import org.connectivecities.contracts.matching.EngagementWithdrawn;
import org.connectivecities.contracts.matching.SessionAgreed;
import org.connectivecities.contracts.matching.SessionCancelled;
import org.connectivecities.contracts.matching.SessionProposed;
import org.connectivecities.contracts.matching.ShortlistPublished;
import org.connectivecities.platform.kafka.EventSubscription;
import org.connectivecities.platform.kafka.RefusedEvent;
import org.connectivecities.platform.kafka.TopicSpec;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.NoteOccasion;
import org.connectivecities.profile.letter.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which decisions people are written to about. */
@Configuration(proxyBeanMethods = false)
class LetterEventsConfiguration {

  private static final String NO_ANSWER = "no-answer";
  private static final String CITY = "city";

  @Bean
  EventSubscription occasions(NoteOccasion note) {
    return EventSubscription.of(TopicSpec.facts(Topics.MATCHING_DECISIONS), "profile.letter")
        .on(EventTypes.CHALLENGE_OPENED, ChallengeOpened.class, (_, it) -> note.opened(it.challengeId(), it.cityName(), it.cityId()))
        .on(EventTypes.ENGAGEMENT_INVITED, EngagementInvited.class,
            (_, it) -> note.invited(it.engagementId(), it.challengeId(), expert(it.expertId()), it.invitedAt(), it.answerBy()))
        .on(EventTypes.ENGAGEMENT_WITHDRAWN, EngagementWithdrawn.class, (_, it) -> note.settled(it.engagementId()))
        .on(EventTypes.SHORTLIST_PUBLISHED, ShortlistPublished.class,
            (_, it) -> note.proposed(it.shortlistId(), it.challengeId(), it.publishedAt()))
        .on(EventTypes.ENGAGEMENT_DECLINED, EngagementDeclined.class, (_, it) -> declined(note, it))
        .on(EventTypes.ENGAGEMENT_ACCEPTED, EngagementAccepted.class,
            (_, it) -> note.agreed(it.engagementId(), it.challengeId(), expert(it.expertId()), it.acceptedAt()))
        .on(EventTypes.ENGAGEMENT_COMPLETED, EngagementCompleted.class,
            (_, it) -> note.completed(it.engagementId(), it.challengeId(), expert(it.expertId()), it.completedAt()))
        .on(EventTypes.SESSION_PROPOSED, SessionProposed.class, (_, it) -> note.suggested(
            it.engagementId(), it.challengeId(), expert(it.expertId()), it.proposedBy().equals(CITY),
            new Session(0, it.start(), it.minutes(), zone(it.cityTimeZone()), zone(it.expertTimeZone())), it.proposedAt()))
        .on(EventTypes.SESSION_AGREED, SessionAgreed.class, (_, it) -> note.met(
            it.engagementId(), it.challengeId(), expert(it.expertId()),
            new Session(it.sequence(), it.start(), it.minutes(), zone(it.cityTimeZone()), zone(it.expertTimeZone())), it.agreedAt()))
        .on(EventTypes.SESSION_CANCELLED, SessionCancelled.class, (_, it) -> note.notMet(
            it.engagementId(), it.challengeId(), expert(it.expertId()),
            new Session(it.sequence(), it.start(), it.minutes(), zone(it.cityTimeZone()), zone(it.expertTimeZone())), it.cancelledAt()))
        .ignoring(EventTypes.CHALLENGE_CLOSED);
  }

  private static String zone(String id) {
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw new RefusedEvent("a session is in a time zone that is not known here");
    }
    return id;
  }

  private static void declined(NoteOccasion note, EngagementDeclined it) {
    if (it.reason().equals(NO_ANSWER)) {
      note.unanswered(it.engagementId(), it.challengeId(), expert(it.expertId()), it.declinedAt());
    } else {
      note.refused(it.engagementId(), it.challengeId(), expert(it.expertId()), it.declinedAt());
    }
  }

  private static ExpertId expert(String id) {
    if (!ExpertId.isValid(id)) {
      throw new RefusedEvent("an engagement is of nobody who could be an expert here");
    }
    return new ExpertId(id);
  }
}

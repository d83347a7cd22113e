package org.connectivecities.matching.engagement.events;

import java.util.Locale;
import java.util.function.Function;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.matching.EngagementAccepted;
import org.connectivecities.contracts.matching.EngagementCompleted;
import org.connectivecities.contracts.matching.EngagementDeclined;
import org.connectivecities.contracts.matching.EngagementInvited;
import org.connectivecities.contracts.matching.EngagementWithdrawn;
import org.connectivecities.matching.engagement.EngagementFact;
import org.connectivecities.matching.engagement.EngagementFact.Accepted;
import org.connectivecities.matching.engagement.EngagementFact.Completed;
import org.connectivecities.matching.engagement.EngagementFact.Declined;
import org.connectivecities.matching.engagement.EngagementFact.Invited;
import org.connectivecities.matching.engagement.EngagementFact.SessionAgreed;
import org.connectivecities.matching.engagement.EngagementFact.SessionCancelled;
import org.connectivecities.matching.engagement.EngagementFact.SessionProposed;
import org.connectivecities.matching.engagement.EngagementFact.Withdrawn;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.springframework.stereotype.Component;

/** Puts facts into the words of the contracts, keyed by challenge so that one challenge's facts arrive in order. */
@Component
final class EngagementFacts implements Function<EngagementFact, OutboxEvent> {

  @Override
  public OutboxEvent apply(EngagementFact fact) {
    String challengeId = fact.id().challengeId();
    String id = fact.id().toString();
    return switch (fact) {
      case Invited(var unused, var expertId, var answerBy, var at) ->
          decision(
              EventTypes.ENGAGEMENT_INVITED, challengeId, new EngagementInvited(challengeId, id, expertId, answerBy, at));
      case Withdrawn(var unused, var expertId, var at) ->
          decision(EventTypes.ENGAGEMENT_WITHDRAWN, challengeId, new EngagementWithdrawn(challengeId, id, expertId, at));
      case Accepted(var unused, var expertId, var at) ->
          decision(EventTypes.ENGAGEMENT_ACCEPTED, challengeId, new EngagementAccepted(challengeId, id, expertId, at));
      case Declined(var unused, var expertId, var reason, var at) ->
          decision(
              EventTypes.ENGAGEMENT_DECLINED, challengeId, new EngagementDeclined(challengeId, id, expertId, reason, at));
      case Completed(var unused, var expertId, var rating, var at) ->
          decision(
              EventTypes.ENGAGEMENT_COMPLETED, challengeId, new EngagementCompleted(challengeId, id, expertId, rating, at));
      case SessionProposed(var unused, var expertId, var by, var time, var at) -> decision(
          EventTypes.SESSION_PROPOSED, challengeId, new org.connectivecities.contracts.matching.SessionProposed(
              challengeId, id, expertId, by.name().toLowerCase(Locale.ROOT), time.start(), time.minutes(), time.cityZone(),
              time.practitionerZone(), at));
      case SessionAgreed(var unused, var expertId, var time, var sequence, var at) -> decision(
          EventTypes.SESSION_AGREED, challengeId, new org.connectivecities.contracts.matching.SessionAgreed(
              challengeId, id, expertId, sequence, time.start(), time.minutes(), time.cityZone(), time.practitionerZone(), at));
      case SessionCancelled(var unused, var expertId, var time, var sequence, var at) -> decision(
          EventTypes.SESSION_CANCELLED, challengeId, new org.connectivecities.contracts.matching.SessionCancelled(
              challengeId, id, expertId, sequence, time.start(), time.minutes(), time.cityZone(), time.practitionerZone(), at));
    };
  }

  private static OutboxEvent decision(String type, String challengeId, Object body) {
    return OutboxEvent.fact(Topics.MATCHING_DECISIONS, challengeId, type, body);
  }
}

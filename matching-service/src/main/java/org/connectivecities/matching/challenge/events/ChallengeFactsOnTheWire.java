package org.connectivecities.matching.challenge.events;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.matching.ChallengeClosed;
import org.connectivecities.contracts.matching.ChallengeOpened;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.platform.outbox.OutboxEvent;

/** Puts facts into the words of the contracts. The texts of a challenge stay here: they may be private. */
public final class ChallengeFactsOnTheWire implements Function<ChallengeFact, OutboxEvent> {

  @Override
  public OutboxEvent apply(ChallengeFact fact) {
    return switch (fact) {
      case ChallengeFact.Opened(Challenge.Open challenge) ->
          OutboxEvent.fact(
              Topics.MATCHING_DECISIONS, challenge.id(), EventTypes.CHALLENGE_OPENED, opened(challenge));
      case ChallengeFact.Closed(Challenge.Closed challenge) ->
          OutboxEvent.fact(
              Topics.MATCHING_DECISIONS, challenge.id(), EventTypes.CHALLENGE_CLOSED, closed(challenge));
    };
  }

  private static ChallengeOpened opened(Challenge.Open challenge) {
    Brief brief = challenge.brief();
    return new ChallengeOpened(
        challenge.id(),
        brief.cityId(),
        brief.city().name(),
        brief.city().country(),
        brief.topics(),
        brief.language(),
        challenge.timeline().postedAt());
  }

  private static ChallengeClosed closed(Challenge.Closed challenge) {
    Instant at = challenge.timeline().closedAt();
    return new ChallengeClosed(
        challenge.id(),
        challenge.ending().name().toLowerCase(Locale.ROOT),
        at == null ? challenge.timeline().postedAt() : at);
  }
}

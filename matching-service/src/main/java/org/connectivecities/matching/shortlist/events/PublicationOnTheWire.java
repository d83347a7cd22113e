package org.connectivecities.matching.shortlist.events;

import java.util.function.BiFunction;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.matching.ShortlistPublished;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.platform.outbox.OutboxEvent;

/** Puts the publication of a shortlist into the words of the contracts. */
public final class PublicationOnTheWire implements BiFunction<Shortlist.Published, Long, OutboxEvent> {

  @Override
  public OutboxEvent apply(Shortlist.Published published, Long version) {
    var event =
        new ShortlistPublished(
            published.challengeId(),
            published.id(),
            version,
            published.sheet().expertIds(),
            published.publishedAt());
    return OutboxEvent.fact(
        Topics.MATCHING_DECISIONS, published.challengeId(), EventTypes.SHORTLIST_PUBLISHED, event);
  }
}

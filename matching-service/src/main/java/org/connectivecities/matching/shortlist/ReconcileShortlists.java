package org.connectivecities.matching.shortlist;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.FollowShortlist;
import org.connectivecities.matching.outcome.Stored;

/**
 * Brings challenges in step with their shortlists. A decision is stored with the shortlist first; what follows from it
 * is done right after, and here again for decisions whose process died in between. Every step may be repeated.
 */
public final class ReconcileShortlists {

  private static final int AT_ONCE = 500;

  private final Challenges challenges;
  private final Shortlists shortlists;
  private final FollowShortlist follow;
  private final StartEngagements engagements;

  public ReconcileShortlists(
      Challenges challenges, Shortlists shortlists, FollowShortlist follow, StartEngagements engagements) {
    this.challenges = challenges;
    this.shortlists = shortlists;
    this.follow = follow;
    this.engagements = engagements;
  }

  public void reconcileAll() {
    var current = new HashMap<String, Challenge>();
    challenges
        .waiting(List.of(Challenge.Proposed.class, Challenge.Published.class, Challenge.Chosen.class), AT_ONCE)
        .forEach(waiting -> shortlistId(waiting.value()).ifPresent(id -> current.put(id, waiting.value())));
    for (Stored<Shortlist> stored : shortlists.findAll(current.keySet())) {
      if (ahead(stored.value(), current.get(stored.value().id()))) {
        follow(stored.value());
      }
    }
  }

  private static Optional<String> shortlistId(Challenge challenge) {
    return switch (challenge) {
      case Challenge.Proposed proposed -> Optional.of(proposed.shortlistId());
      case Challenge.Published published -> Optional.of(published.shortlistId());
      case Challenge.Chosen chosen when chosen.answerDue() == null -> Optional.of(chosen.shortlistId());
      default -> Optional.empty();
    };
  }

  private static boolean ahead(Shortlist shortlist, Challenge challenge) {
    return switch (challenge) {
      case Challenge.Proposed proposed -> !(shortlist instanceof Shortlist.Pending);
      case Challenge.Published published -> shortlist instanceof Shortlist.Chosen;
      case Challenge.Chosen nobodyAskedYet -> shortlist instanceof Shortlist.Chosen;
      default -> false;
    };
  }

  /** What follows from the state of a shortlist, in an order in which every prefix may be all that happened. */
  void follow(Shortlist shortlist) {
    switch (shortlist) {
      case Shortlist.Pending pending -> {}
      case Shortlist.Published published ->
          follow.published(published.challengeId(), published.id(), published.publishedAt());
      case Shortlist.Chosen chosen -> {
        follow.published(chosen.challengeId(), chosen.id(), chosen.publishedAt());
        follow.chosen(chosen.challengeId(), chosen.id(), chosen.chosenAt());
        engagements.start(chosen.challengeId(), chosen.id(), chosen.order(), chosen.chosenBy());
      }
      case Shortlist.Closed closed -> follow.reopened(closed.challengeId(), closed.id());
    }
  }
}

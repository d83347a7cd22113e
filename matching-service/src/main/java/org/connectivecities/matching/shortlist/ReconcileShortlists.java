package org.connectivecities.matching.shortlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.FollowShortlist;

/**
 * Brings challenges in step with their shortlists. A decision is stored with the shortlist first; what follows from it
 * is done right after, and here again for decisions whose process died in between. Every step may be repeated.
 */
public final class ReconcileShortlists {

  private static final int AT_ONCE = 500;
  private static final Set<Class<? extends Shortlist>> AHEAD_OF_PROPOSED =
      Set.of(Shortlist.Published.class, Shortlist.Chosen.class, Shortlist.Closed.class);
  private static final Set<Class<? extends Shortlist>> AHEAD_OF_PUBLISHED = Set.of(Shortlist.Chosen.class);

  private final InTurn decided;
  private final Shortlists shortlists;
  private final FollowShortlist follow;
  private final StartEngagements engagements;

  public ReconcileShortlists(
      Challenges challenges, Shortlists shortlists, FollowShortlist follow, StartEngagements engagements) {
    this.decided =
        new InTurn(challenges, List.of(Challenge.Proposed.class, Challenge.Published.class, Challenge.Chosen.class), AT_ONCE);
    this.shortlists = shortlists;
    this.follow = follow;
    this.engagements = engagements;
  }

  /** One round, of a bounded number; whoever is not reached is in a later one. */
  public void reconcileSome() {
    var proposed = new ArrayList<String>();
    var published = new ArrayList<String>();
    for (Challenge waiting : decided.next()) {
      switch (waiting) {
        case Challenge.Proposed it -> proposed.add(it.shortlistId());
        case Challenge.Published it -> published.add(it.shortlistId());
        case Challenge.Chosen nobodyAskedYet when nobodyAskedYet.answerDue() == null -> published.add(nobodyAskedYet.shortlistId());
        default -> {}
      }
    }
    shortlists.findAll(proposed, AHEAD_OF_PROPOSED).forEach(ahead -> follow(ahead.value()));
    shortlists.findAll(published, AHEAD_OF_PUBLISHED).forEach(ahead -> follow(ahead.value()));
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
      case Shortlist.Learnt over -> {}
    }
  }
}

package org.connectivecities.matching.shortlist;

import java.util.List;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;

/**
 * Reads shortlists as one person may: a city sees what has been published for it, coordinators see all, and nobody sees who has
 * withdrawn.
 */
public final class FindShortlist {

  private final Challenges challenges;
  private final FindChallenge findChallenge;
  private final Shortlists shortlists;
  private final LeaveOutWithdrawn leaveOut;

  public FindShortlist(
      Challenges challenges, FindChallenge findChallenge, Shortlists shortlists, LeaveOutWithdrawn leaveOut) {
    this.challenges = challenges;
    this.findChallenge = findChallenge;
    this.shortlists = shortlists;
    this.leaveOut = leaveOut;
  }

  public Outcome<Stored<Shortlist>> find(String id, Actor actor) {
    return shortlists
        .find(id)
        .filter(found -> visible(found.value(), actor))
        .map(leaveOut::of)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(new Refusal.NotFound("shortlist", id)));
  }

  /** Newest first; those the person may not see are left out. */
  public Outcome<List<Stored<Shortlist>>> ofChallenge(String challengeId, Actor actor) {
    return findChallenge
        .find(challengeId, actor)
        .map(
            challenge ->
                leaveOut.of(
                    shortlists.ofChallenge(challengeId).stream()
                        .filter(found -> visible(found.value(), challenge.value(), actor))
                        .toList()));
  }

  /** Whether somebody reads the shortlists of this challenge as its coordinator: whoever coordinates elsewhere may be its city. */
  public boolean readsAsCoordinator(String challengeId, Actor actor) {
    return Access.coordinates(actor)
        && challenges.find(challengeId).filter(challenge -> Access.coordinates(actor, challenge.value())).isPresent();
  }

  private boolean visible(Shortlist shortlist, Actor actor) {
    return challenges
        .find(shortlist.challengeId())
        .filter(challenge -> visible(shortlist, challenge.value(), actor))
        .isPresent();
  }

  private static boolean visible(Shortlist shortlist, Challenge challenge, Actor actor) {
    boolean published = shortlist instanceof Shortlist.Published || shortlist instanceof Shortlist.Chosen;
    return !(shortlist instanceof Shortlist.Learnt) && Access.maySeeShortlists(actor, challenge, published);
  }
}

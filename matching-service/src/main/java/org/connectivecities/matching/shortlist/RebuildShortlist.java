package org.connectivecities.matching.shortlist;

import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.FindChallenge;
import org.connectivecities.matching.challenge.FollowShortlist;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;

/** A coordinator wants another shortlist, for instance because people have joined since. */
public final class RebuildShortlist {

  private final Challenges challenges;
  private final FindChallenge find;
  private final FollowShortlist follow;
  private final MakeShortlists make;
  private final Shortlists shortlists;

  public RebuildShortlist(
      Challenges challenges, FindChallenge find, FollowShortlist follow, MakeShortlists make, Shortlists shortlists) {
    this.challenges = challenges;
    this.find = find;
    this.follow = follow;
    this.make = make;
    this.shortlists = shortlists;
  }

  public Outcome<Stored<Shortlist>> rebuild(String challengeId, Actor actor) {
    var refused = new Refusal.NotAllowed("Shortlists are made anew by coordinators of the city's region");
    if (!Access.coordinates(actor)) {
      return Outcome.refused(refused);
    }
    return find.find(challengeId, actor)
        .then(
            found -> Access.mayReview(actor, found.value())
                ? make.alone(challengeId, () -> reopen(found.value()).then(this::make))
                : Outcome.<Stored<Shortlist>>refused(refused));
  }

  private Outcome<Challenge.Open> reopen(Challenge challenge) {
    if (challenge instanceof Challenge.Proposed proposed) {
      follow.reopened(proposed.id(), proposed.shortlistId());
    }
    return challenges
        .find(challenge.id())
        .map(Stored::value)
        .filter(Challenge.Open.class::isInstance)
        .map(Challenge.Open.class::cast)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(new Refusal.Conflict("The shortlist is published; it cannot be made anew")));
  }

  private Outcome<Stored<Shortlist>> make(Challenge.Open open) {
    return make.make(open)
        .or(() -> shortlists.find(open.nextShortlistId()))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(new Refusal.Conflict("Somebody else is at work on this challenge; try again")));
  }
}

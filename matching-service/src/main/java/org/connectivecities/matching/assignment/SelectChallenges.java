package org.connectivecities.matching.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which challenges an assignment is about: those that nobody has been proposed for to their city yet, of cities the
 * coordinator looks after. Others do not exist for this coordinator.
 */
final class SelectChallenges {

  /** More than a network has open at a time; keeps the answer readable and one document. */
  static final int MOST = 500;

  private final Challenges challenges;

  SelectChallenges(Challenges challenges) {
    this.challenges = challenges;
  }

  Outcome<List<Challenge>> select(@Nullable List<String> ids, Actor actor) {
    return ids == null ? all(actor) : named(ids, actor);
  }

  private Outcome<List<Challenge>> all(Actor actor) {
    List<Challenge> found =
        challenges.waiting(List.of(Challenge.Open.class, Challenge.Proposed.class), MOST + 1).stream()
            .map(Stored::value)
            .filter(challenge -> Access.coordinates(actor, challenge))
            .toList();
    if (found.size() > MOST) {
      return Outcome.refused(new Refusal.Invalid("/challengeIds", "is needed: more than " + MOST + " challenges are open"));
    }
    return found.isEmpty()
        ? Outcome.refused(new Refusal.Conflict("No challenge is open or under review, so there is nothing to assign"))
        : Outcome.done(found);
  }

  private Outcome<List<Challenge>> named(List<String> ids, Actor actor) {
    if (ids.isEmpty() || ids.size() > MOST) {
      return Outcome.refused(new Refusal.Invalid("/challengeIds", "must name 1 to " + MOST + " challenges"));
    }
    var faults = new ArrayList<Refusal.Fault>();
    var selected = new ArrayList<Challenge>();
    var seen = new HashSet<String>();
    for (int i = 0; i < ids.size(); i++) {
      Optional<Challenge> found = challenges.find(ids.get(i)).map(Stored::value).filter(challenge -> Access.coordinates(actor, challenge));
      Optional<String> fault = seen.add(ids.get(i)) ? fault(found) : Optional.of("is named twice");
      if (fault.isPresent()) {
        faults.add(new Refusal.Fault("/challengeIds/" + i, fault.get()));
      } else {
        selected.add(found.orElseThrow());
      }
    }
    return faults.isEmpty() ? Outcome.done(selected) : Outcome.refused(new Refusal.Invalid(faults));
  }

  private static Optional<String> fault(Optional<Challenge> found) {
    if (found.isEmpty()) {
      return Optional.of("is no known challenge");
    }
    return found.get() instanceof Challenge.Open || found.get() instanceof Challenge.Proposed
        ? Optional.empty()
        : Optional.of("is past the point where people are proposed for it");
  }
}

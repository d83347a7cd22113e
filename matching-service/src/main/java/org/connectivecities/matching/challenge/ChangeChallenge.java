package org.connectivecities.matching.challenge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.connectivecities.matching.outcome.Stored;

/** Applies a step to a challenge however often others get in between. */
final class ChangeChallenge {

  /** Each loss means that another writer made progress; this many in a row mean a defect, not contention. */
  static final int ATTEMPTS = 20;

  private final Challenges challenges;

  ChangeChallenge(Challenges challenges) {
    this.challenges = challenges;
  }

  /** @param step nothing when it means nothing in the challenge's state */
  void change(String id, Function<Challenge, Optional<Step>> step) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Stored<Challenge>> current = challenges.find(id);
      Optional<Step> next = current.map(Stored::value).flatMap(step);
      if (next.isEmpty()
          || challenges.replace(current.get().version(), next.get().challenge(), next.get().facts()).isPresent()) {
        return;
      }
    }
    throw new IllegalStateException("challenge " + id + " changed " + ATTEMPTS + " times while being changed");
  }

  record Step(Challenge challenge, List<ChallengeFact> facts) {

    static Optional<Step> to(Challenge next) {
      return Optional.of(new Step(next, List.of()));
    }
  }
}

package org.connectivecities.matching.challenge;

import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;

/** Reads a challenge as one person may. */
public final class FindChallenge {

  private final Challenges challenges;

  public FindChallenge(Challenges challenges) {
    this.challenges = challenges;
  }

  /** What somebody may not see does not exist for them: a 403 would tell them that it does. */
  public Outcome<Stored<Challenge>> find(String id, Actor actor) {
    return challenges
        .find(id)
        .filter(found -> Access.maySee(actor, found.value()))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(new Refusal.NotFound("challenge", id)));
  }
}

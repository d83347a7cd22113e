package org.connectivecities.matching.challenge;

import java.util.List;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;

/** A city says it better. What was proposed for the old words, and nobody has published, is proposed anew. */
public final class ReviseChallenge {

  private final FindChallenge find;
  private final Challenges challenges;
  private final ComposeBrief briefs;

  public ReviseChallenge(FindChallenge find, Challenges challenges, ComposeBrief briefs) {
    this.find = find;
    this.challenges = challenges;
    this.briefs = briefs;
  }

  public Outcome<Stored<Challenge>> revise(String id, long expectedVersion, Draft draft, Actor actor) {
    return find.find(id, actor).then(current -> revise(current, expectedVersion, draft, actor));
  }

  private Outcome<Stored<Challenge>> revise(
      Stored<Challenge> current, long expectedVersion, Draft draft, Actor actor) {
    if (!Access.mayRevise(actor, current.value())) {
      return Outcome.refused(new Refusal.NotAllowed("Only the city itself and coordinators change a challenge"));
    }
    if (current.version() != expectedVersion) {
      return Outcome.refused(new Refusal.Stale(current.version()));
    }
    return briefs
        .of(draft.withoutDerived(current.value().brief()))
        .then(brief -> allowed(actor, brief))
        .then(brief -> revised(current.value(), brief))
        .then(next -> store(expectedVersion, next));
  }

  private static Outcome<Brief> allowed(Actor actor, Brief brief) {
    return Access.mayPost(actor, brief)
        ? Outcome.done(brief)
        : Outcome.refused(new Refusal.NotAllowed("A challenge cannot be handed to a city that is not your own"));
  }

  private static Outcome<Challenge> revised(Challenge challenge, Brief brief) {
    return switch (challenge) {
      case Challenge.Open open -> Outcome.done(open.revised(brief));
      case Challenge.Proposed proposed -> Outcome.done(proposed.revised(brief));
      case Challenge.Published p -> tooLate();
      case Challenge.Chosen c -> tooLate();
      case Challenge.Engaged e -> tooLate();
      case Challenge.Closed c -> tooLate();
    };
  }

  private static Outcome<Challenge> tooLate() {
    return Outcome.refused(
        new Refusal.Conflict("The shortlist is published: people were chosen for these words. Close it and post anew"));
  }

  private Outcome<Stored<Challenge>> store(long expectedVersion, Challenge next) {
    return challenges
        .replace(expectedVersion, next, List.of())
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(new Refusal.Stale(expectedVersion + 1)));
  }
}

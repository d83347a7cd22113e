package org.connectivecities.matching.challenge;

import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A city asks for help. */
public final class PostChallenge {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final Challenges challenges;
  private final ComposeBrief briefs;
  private final InstantSource clock;

  public PostChallenge(Challenges challenges, ComposeBrief briefs, InstantSource clock) {
    this.challenges = challenges;
    this.briefs = briefs;
    this.clock = clock;
  }

  /** @param id wished for; made here when absent */
  public Outcome<Stored<Challenge>> post(@Nullable String id, Draft draft, Actor actor) {
    if (!Access.mayPostAtAll(actor)) {
      return Outcome.refused(new Refusal.NotAllowed("Challenges are posted by cities and coordinators"));
    }
    if (id != null && !ID.matcher(id).matches()) {
      return Outcome.refused(new Refusal.Invalid("/id", "must be 1 to 64 letters, digits, dots, dashes or underscores"));
    }
    return briefs.of(draft).then(brief -> add(id == null ? UUID.randomUUID().toString() : id, brief, actor));
  }

  private Outcome<Stored<Challenge>> add(String id, Brief brief, Actor actor) {
    if (!Access.mayPost(actor, brief)) {
      return Outcome.refused(new Refusal.NotAllowed("A city posts challenges of its own only"));
    }
    var challenge = Challenge.Open.posted(id, actor.id(), brief, clock.instant());
    return challenges
        .add(challenge, new ChallengeFact.Opened(challenge))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(new Refusal.Conflict("There is a challenge with this id already")));
  }
}

package org.connectivecities.matching.reach;

import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Whose side of the match somebody may look at: practitioners their own, coordinators everybody's, others nobody's. */
final class Self {

  private Self() {}

  /** @param wished whose; the actor's own when absent */
  static Outcome<String> whose(@Nullable String wished, Actor actor) {
    if (Access.coordinates(actor)) {
      return wished == null
          ? Outcome.refused(new Refusal.Invalid("expertId", "says whose; a coordinator has none of their own"))
          : Outcome.done(wished);
    }
    String own = own(actor);
    return own != null && (wished == null || wished.equals(own))
        ? Outcome.done(own)
        : Outcome.refused(new Refusal.NotAllowed("Practitioners see their own, coordinators everybody's"));
  }

  static @Nullable String own(Actor actor) {
    return actor.has("practitioner") ? actor.owns().get("expert") : null;
  }
}

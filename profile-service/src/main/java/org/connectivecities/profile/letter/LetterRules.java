package org.connectivecities.profile.letter;

import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Who may want letters to an account of theirs: everybody with a part in the network, each for themselves only. */
public final class LetterRules {

  private LetterRules() {}

  /** An account without a role has no part yet. */
  public static boolean mayWantLetters(Actor actor) {
    return !actor.anonymous() && actor.hasAny("practitioner", "city", "coordinator", "administrator", "funder");
  }

  /** For which they get letters too. */
  static @Nullable String city(Actor actor) {
    return actor.has("city") ? actor.owns().get("city") : null;
  }
}

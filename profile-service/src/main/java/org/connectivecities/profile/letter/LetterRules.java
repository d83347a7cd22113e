package org.connectivecities.profile.letter;

import org.connectivecities.platform.security.Actor;

/** Who may want letters to an account of theirs: everybody with a part in the network, each for themselves only. */
public final class LetterRules {

  private LetterRules() {}

  /** An account without a role has no part yet. */
  public static boolean mayWantLetters(Actor actor) {
    return !actor.anonymous() && actor.hasAny("practitioner", "city", "coordinator", "administrator", "funder");
  }
}

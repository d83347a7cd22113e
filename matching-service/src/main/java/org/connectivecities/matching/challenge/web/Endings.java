package org.connectivecities.matching.challenge.web;

import java.util.Locale;
import org.connectivecities.matching.challenge.Challenge.Ending;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.jspecify.annotations.Nullable;

/** Wire names of how a challenge ended. */
final class Endings {

  private Endings() {}

  static Outcome<Ending> of(@Nullable String name) {
    if (name == null) {
      return Outcome.done(Ending.WITHDRAWN);
    }
    for (Ending ending : Ending.values()) {
      if (ending.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Outcome.done(ending);
      }
    }
    return Outcome.refused(new Refusal.Invalid("/outcome", "is none of helped, withdrawn, unmet"));
  }
}

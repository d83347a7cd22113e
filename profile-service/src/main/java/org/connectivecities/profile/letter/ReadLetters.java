package org.connectivecities.profile.letter;

import java.util.List;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRules;

/** Which letters a person was sent, or was to be sent: for the person only. */
public final class ReadLetters {

  /** Some letters a year are written to one person. */
  private static final int ALL = 10_000;

  private final Letters letters;

  public ReadLetters(Letters letters) {
    this.letters = letters;
  }

  /** @return nothing where it is not the actor's to know */
  public Optional<List<Letter>> read(Actor actor, ExpertId id) {
    return ExpertRules.owns(actor, id) ? Optional.of(letters.to(new Reader.Practitioner(id), ALL)) : Optional.empty();
  }
}

package org.connectivecities.profile.expert;

import java.util.List;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;

/** Answers "who saw how to reach me?". */
public final class ReadDisclosures {

  private static final int AT_ONCE = 500;

  private final Disclosures disclosures;

  public ReadDisclosures(Disclosures disclosures) {
    this.disclosures = disclosures;
  }

  /** @return the newest first; empty where it is not the actor's to know */
  public Optional<List<Disclosure>> read(Actor actor, ExpertId id) {
    return ExpertRules.owns(actor, id) ? Optional.of(disclosures.of(id, AT_ONCE)) : Optional.empty();
  }
}

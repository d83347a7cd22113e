package org.connectivecities.matching.shortlist;

import java.util.List;
import org.connectivecities.matching.outcome.Refusal;

/** What is said where a decision rests on somebody who has withdrawn meanwhile. Nothing of the decision is done. */
final class Withdrew {

  static final Refusal SOMEBODY =
      new Refusal.Conflict("Somebody you have chosen has withdrawn meanwhile; look at the list again and choose", "withdrew");

  static final Refusal EVERYBODY =
      new Refusal.Conflict("Everybody on this shortlist has withdrawn; others are being proposed", "everybody-withdrew");

  private Withdrew() {}

  /** For coordinators, who may know who it is: by the id, since names do not belong into problems and logs. */
  static Refusal of(List<String> expertIds) {
    return new Refusal.Conflict("Has withdrawn meanwhile, look at the list again: " + String.join(", ", expertIds), "withdrew");
  }
}

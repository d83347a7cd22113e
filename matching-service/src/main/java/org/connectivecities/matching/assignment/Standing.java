package org.connectivecities.matching.assignment;

import org.connectivecities.matching.wording.Sentence;

/** Whether a practitioner may be given to a challenge. */
public sealed interface Standing {

  Standing FREE = new Free();
  Standing PINNED = new Pinned();

  static Standing barred(Sentence why) {
    return new Barred(why);
  }

  /** As the best assignment has it. */
  record Free() implements Standing {}

  /** A coordinator has decided it already. */
  record Pinned() implements Standing {}

  /** Never: a coordinator or a rule says so. */
  record Barred(Sentence why) implements Standing {}
}

package org.connectivecities.matching.scoring.signals;

import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.candidate.Relevance;

/** What several signals ask of passages. */
final class Passages {

  private Passages() {}

  /** How much nearer than average a passage comes to the challenge, 0 to 1; 0 when the search found nothing in it. */
  static double closeness(Passage passage, Contender contender) {
    return contender.relevance().of(passage.id()).map(Relevance.PassageScore::closeness).orElse(0.0);
  }
}

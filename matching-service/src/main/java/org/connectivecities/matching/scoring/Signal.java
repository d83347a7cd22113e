package org.connectivecities.matching.scoring;

import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;

/**
 * One criterion of a good match. An implementation in {@code signals} is found by its type; beside it there is only its
 * weight in the configuration and its phrases in the phrasebook. A signal asks nobody and has no state: the same input
 * gives the same score. It never looks at a name, and at the country only as a stated criterion.
 */
public interface Signal {

  /** Lower-kebab-case; the name of its weight, and part of every shortlist made with it. */
  String name();

  Score score(Challenge challenge, Contender contender);
}

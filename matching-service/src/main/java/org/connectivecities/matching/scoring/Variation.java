package org.connectivecities.matching.scoring;

import java.util.List;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.wording.Sentence;

/**
 * One thing about a contender that could be different. An implementation in {@code variations} is found by its type;
 * beside it there are only its phrases, which say {@code from} and {@code to}.
 */
public interface Variation {

  /** Lower-kebab-case. */
  String name();

  /** @param what names the difference; the ranks are added to it */
  record Varied(Contender contender, Sentence what) {}

  /** None where there is nothing to vary. Where there are several the one that moves furthest counts. */
  List<Varied> of(Challenge challenge, Contender contender);
}

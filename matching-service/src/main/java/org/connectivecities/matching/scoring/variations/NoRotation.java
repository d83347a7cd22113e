package org.connectivecities.matching.scoring.variations;

import java.util.List;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/** Without rotation nobody would give way for having been proposed lately: says openly what fairness costs somebody. */
final class NoRotation implements Variation {

  @Override
  public String name() {
    return "rotation";
  }

  @Override
  public List<Varied> of(Challenge challenge, Contender contender) {
    if (contender.proposedLately() == 0) {
      return List.of();
    }
    Sentence sentence =
        Sentence.of("rank-change.rotation").with("proposals", Argument.number(contender.proposedLately()));
    return List.of(new Varied(contender.notProposedLately(), sentence));
  }
}

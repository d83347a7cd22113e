package org.connectivecities.matching.challenge;

import org.connectivecities.matching.candidate.Contender;

/** Who was asked for this challenge and did not come is not asked again. */
final class NotAskedBefore implements EligibilityRule {

  @Override
  public String name() {
    return "asked-before";
  }

  @Override
  public Verdict check(Challenge challenge, Contender contender) {
    return Verdict.eligibleIf(!challenge.dossier().asked().contains(contender.candidate().id()), this);
  }
}

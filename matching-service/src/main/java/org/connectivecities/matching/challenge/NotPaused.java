package org.connectivecities.matching.challenge;

import org.connectivecities.matching.candidate.Contender;

/** Who takes a break is left in peace. */
final class NotPaused implements EligibilityRule {

  @Override
  public String name() {
    return "paused";
  }

  @Override
  public Verdict check(Challenge challenge, Contender contender) {
    return Verdict.eligibleIf(!contender.candidate().pausedOn(contender.today()), this);
  }
}

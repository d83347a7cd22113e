package org.connectivecities.matching.challenge;

import org.connectivecities.matching.candidate.Contender;

/** Nobody is matched without having agreed to it. */
final class AgreedToMatching implements EligibilityRule {

  @Override
  public String name() {
    return "consent";
  }

  @Override
  public Verdict check(Challenge challenge, Contender contender) {
    return Verdict.eligibleIf(contender.candidate().matching(), this);
  }
}

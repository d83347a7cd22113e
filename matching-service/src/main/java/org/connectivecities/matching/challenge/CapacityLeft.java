package org.connectivecities.matching.challenge;

import org.connectivecities.matching.candidate.Contender;

/** Who has as many engagements as they want is not asked for another. Advisory: the engagement itself holds the limit. */
final class CapacityLeft implements EligibilityRule {

  @Override
  public String name() {
    return "capacity";
  }

  @Override
  public Verdict check(Challenge challenge, Contender contender) {
    return Verdict.eligibleIf(contender.freePlaces() > 0, this);
  }
}

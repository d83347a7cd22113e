package org.connectivecities.matching.challenge;

import org.connectivecities.matching.candidate.Contender;

/** A city does not advise itself: that is a conflict of interest, and no news to it. */
final class OtherCity implements EligibilityRule {

  @Override
  public String name() {
    return "same-city";
  }

  @Override
  public Verdict check(Challenge challenge, Contender contender) {
    return Verdict.eligibleIf(!contender.candidate().home().sameAs(challenge.brief().city()), this);
  }
}

package org.connectivecities.matching.challenge;

import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.wording.Sentence;

/**
 * Says who is out of the question, before anybody is scored. An implementation in this package is found by its type:
 * nothing else has to name it but the phrasebook, which has a phrase {@code excluded.<name>}.
 */
public interface EligibilityRule {

  /** Lower-kebab-case; stays the same once shortlists have been made with it. */
  String name();

  Verdict check(Challenge challenge, Contender contender);

  /** Whether a coordinator who knows better may put somebody on a shortlist against this rule. */
  default boolean waivable() {
    return false;
  }

  /** An answer of a rule. */
  sealed interface Verdict {

    Verdict ELIGIBLE = new Eligible();

    static Verdict excluded(EligibilityRule rule) {
      return new Excluded(Sentence.of("excluded." + rule.name()));
    }

    static Verdict eligibleIf(boolean eligible, EligibilityRule rule) {
      return eligible ? ELIGIBLE : excluded(rule);
    }
  }

  record Eligible() implements Verdict {}

  record Excluded(Sentence reason) implements Verdict {}
}

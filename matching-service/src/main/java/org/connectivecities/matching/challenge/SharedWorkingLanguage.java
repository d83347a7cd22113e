package org.connectivecities.matching.challenge;

import java.util.List;
import java.util.Set;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.LanguageSkill;

/**
 * City and practitioner must be able to talk, if need be through an interpreter. Who has not said in which languages
 * they can work is not kept out for it.
 */
final class SharedWorkingLanguage implements EligibilityRule {

  @Override
  public String name() {
    return "language";
  }

  @Override
  public Verdict check(Challenge challenge, Contender contender) {
    Set<String> wanted = challenge.brief().languages();
    List<LanguageSkill> offered = contender.candidate().languages();
    boolean unknown = wanted.isEmpty() || offered.isEmpty();
    return Verdict.eligibleIf(unknown || challenge.brief().interpretation() || shared(wanted, offered), this);
  }

  private static boolean shared(Set<String> wanted, List<LanguageSkill> offered) {
    return offered.stream().filter(LanguageSkill::canWorkIn).anyMatch(skill -> wanted.stream().anyMatch(skill::is));
  }

  @Override
  public boolean waivable() {
    return true;
  }
}

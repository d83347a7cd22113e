package org.connectivecities.matching.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.connectivecities.matching.candidate.Contender;

/** All rules together. Each person kept out is counted under the first rule that does, in the order of the names. */
public final class Eligibility {

  private final List<EligibilityRule> rules;

  public Eligibility(List<EligibilityRule> rules) {
    this.rules = rules.stream().sorted(Comparator.comparing(EligibilityRule::name)).toList();
  }

  /** @param rule its name */
  public record KeptOut(Contender contender, String rule) {}

  /** Everybody, in the order given. */
  public record Sifted(List<Contender> eligible, List<KeptOut> keptOut) {

    /** How many were kept out, by name of the rule. */
    public Map<String, Integer> excluded() {
      return count(keptOut);
    }
  }

  /** How many each rule kept out, by its name. */
  public static Map<String, Integer> count(List<KeptOut> keptOut) {
    var excluded = new TreeMap<String, Integer>();
    keptOut.forEach(each -> excluded.merge(each.rule(), 1, Integer::sum));
    return excluded;
  }

  public Sifted sift(Challenge challenge, List<Contender> contenders) {
    var eligible = new ArrayList<Contender>();
    var keptOut = new ArrayList<KeptOut>();
    for (Contender contender : contenders) {
      keepsOut(challenge, contender)
          .ifPresentOrElse(rule -> keptOut.add(new KeptOut(contender, rule.name())), () -> eligible.add(contender));
    }
    return new Sifted(eligible, keptOut);
  }

  /** The first rule that keeps somebody out. */
  public Optional<EligibilityRule> keepsOut(Challenge challenge, Contender contender) {
    return broken(challenge, contender, rule -> true);
  }

  /** The first rule that keeps somebody out even where a coordinator wants them. */
  public Optional<EligibilityRule> forbids(Challenge challenge, Contender contender) {
    return broken(challenge, contender, rule -> !rule.waivable());
  }

  /** The first rule that a coordinator has to pass over knowingly. */
  public Optional<EligibilityRule> waived(Challenge challenge, Contender contender) {
    return broken(challenge, contender, EligibilityRule::waivable);
  }

  private Optional<EligibilityRule> broken(
      Challenge challenge, Contender contender, Predicate<EligibilityRule> which) {
    return rules.stream()
        .filter(which)
        .filter(rule -> rule.check(challenge, contender) instanceof EligibilityRule.Excluded)
        .findFirst();
  }

  public List<String> names() {
    return rules.stream().map(EligibilityRule::name).toList();
  }
}

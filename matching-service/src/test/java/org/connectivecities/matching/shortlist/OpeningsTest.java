package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.LanguageSkill;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.challenge.EligibilityRule;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;
import org.junit.jupiter.api.Test;

class OpeningsTest {

  private final Openings openings = new Openings(new Eligibility(List.of(new Talk(), new Willing())));

  private record Talk() implements EligibilityRule {

    @Override
    public String name() {
      return "language";
    }

    @Override
    public Verdict check(Challenge challenge, Contender contender) {
      boolean shared =
          contender.candidate().languages().stream()
              .map(LanguageSkill::primary)
              .anyMatch(challenge.brief().languages()::contains);
      return Verdict.eligibleIf(challenge.brief().interpretation() || shared, this);
    }
  }

  private record Willing() implements EligibilityRule {

    @Override
    public String name() {
      return "consent";
    }

    @Override
    public Verdict check(Challenge challenge, Contender contender) {
      return Verdict.eligibleIf(contender.candidate().matching(), this);
    }
  }

  private static Sentence language(String tag, int people) {
    return Sentence.of("opening.language")
        .with("language", Argument.languages(List.of(tag)))
        .with("count", Argument.number(people));
  }

  @Test
  void countsWhomEachChangeWouldReallyLetIn() {
    List<Contender> keptOut =
        List.of(
            Given.person("e1").speaks("fr", "C1").contender(),
            Given.person("e2").speaks("fr-CA", "B2").speaks("ar", "native").contender(),
            Given.person("e3").speaks("fr", "C1").unwilling().contender(),
            Given.person("e4").speaks("es", "A1").contender());

    assertThat(openings.of(Given.challenge().languages("en").open(), keptOut))
        .containsExactly(
            Sentence.of("opening.interpretation").with("count", Argument.number(3)), language("fr", 2), language("ar", 1));
  }

  @Test
  void saysNothingWhereNothingTheCityCanChangeKeepsPeopleOut() {
    List<Contender> unwilling = List.of(Given.person("e3").speaks("fr", "C1").unwilling().contender());

    assertThat(openings.of(Given.challenge().languages("en").open(), unwilling)).isEmpty();
    assertThat(openings.of(Given.challenge().languages("en").open(), List.of())).isEmpty();
  }
}

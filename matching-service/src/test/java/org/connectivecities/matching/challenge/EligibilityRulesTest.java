package org.connectivecities.matching.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.challenge.EligibilityRule.Verdict;
import org.junit.jupiter.api.Test;

class EligibilityRulesTest {

  private final Challenge challenge = Given.challenge().languages("en", "fr").open();

  @Test
  void keepsOutWhoHasNotAgreedToMatching() {
    assertOut(new AgreedToMatching(), Given.person("e1").unwilling());
    assertIn(new AgreedToMatching(), Given.person("e1"));
  }

  @Test
  void leavesInPeaceWhoTakesABreak() {
    assertOut(new NotPaused(), Given.person("e1").paused());
    assertOut(new NotPaused(), Given.person("e1").available(pausedUntil("2026-12-01")));
    assertIn(new NotPaused(), Given.person("e1").available(pausedUntil("2026-11-23")));
  }

  private static Availability pausedUntil(String day) {
    return new Availability(null, null, Set.of(), LocalDate.parse(day), null);
  }

  @Test
  void keepsOutWhoHasNoPlaceLeft() {
    assertIn(new CapacityLeft(), Given.person("e1").workload(1, 0, 0, 0));
    assertOut(new CapacityLeft(), Given.person("e1").workload(2, 0, 0, 0));
    var onlyOne = new Availability(null, null, Set.of(), null, 1);
    assertOut(new CapacityLeft(), Given.person("e1").available(onlyOne).workload(1, 0, 0, 0));
  }

  @Test
  void keepsOutThePeopleOfTheAskingCityHoweverItIsSpelled() {
    assertOut(new OtherCity(), Given.person("e1").from("KUMÁSI", "gh"));
    assertIn(new OtherCity(), Given.person("e1").from("Kumasi", "US"));
  }

  @Test
  void doesNotAskTwice() {
    var asked = new Challenge.Chosen(Given.challenge().open().dossier(), "c1-s1", null);

    Challenge again = asked.exhausted(Set.of("e1"));

    assertThat(new NotAskedBefore().check(again, Given.person("e1").contender())).isNotEqualTo(Verdict.ELIGIBLE);
    assertThat(new NotAskedBefore().check(again, Given.person("e2").contender())).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void wantsALanguageBothCanWorkIn() {
    assertIn(new SharedWorkingLanguage(), Given.person("e1").speaks("de", "native").speaks("fr-CA", "B1"));
    assertIn(new SharedWorkingLanguage(), Given.person("e1").speaks("en", null));
    assertOut(new SharedWorkingLanguage(), Given.person("e1").speaks("de", "native").speaks("en", "A2"));
  }

  @Test
  void doesNotKeepOutForALanguageNobodyHasNamed() {
    assertIn(new SharedWorkingLanguage(), Given.person("e1"));
    var silent = Given.challenge().open();
    assertThat(new SharedWorkingLanguage().check(silent, Given.person("e1").speaks("de", "C2").contender()))
        .isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void letsAnInterpreterHelp() {
    var interpreted = Given.challenge().languages("en").withInterpretation().open();

    assertThat(new SharedWorkingLanguage().check(interpreted, Given.person("e1").speaks("de", "C2").contender()))
        .isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void countsEachPersonUnderOneRule() {
    var rules = new Eligibility(List.of(new NotPaused(), new AgreedToMatching(), new OtherCity()));

    var sifted =
        rules.sift(
            challenge,
            List.of(
                Given.person("in").contender(),
                Given.person("both").unwilling().paused().contender(),
                Given.person("paused").paused().contender()));

    assertThat(sifted.eligible()).extracting(contender -> contender.candidate().id()).containsExactly("in");
    assertThat(sifted.excluded()).containsOnly(java.util.Map.entry("consent", 1), java.util.Map.entry("paused", 1));
  }

  private void assertIn(EligibilityRule rule, Given.Person person) {
    assertThat(rule.check(challenge, person.contender())).isEqualTo(Verdict.ELIGIBLE);
  }

  private void assertOut(EligibilityRule rule, Given.Person person) {
    assertThat(rule.check(challenge, person.contender())).isInstanceOf(EligibilityRule.Excluded.class);
  }
}

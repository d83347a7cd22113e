package org.connectivecities.matching.scoring.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.scoring.signals.SignalAssert.keys;
import static org.connectivecities.matching.scoring.signals.SignalAssert.reason;
import static org.connectivecities.matching.scoring.signals.SignalAssert.score;
import static org.connectivecities.matching.scoring.signals.SignalAssert.value;

import java.util.List;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Passage.Practice;
import org.junit.jupiter.api.Test;

class DocumentedPracticeTest {

  private static final String TOPIC = "stormwater";

  private final DocumentedPractice signal = new DocumentedPractice(SignalAssert.VOCABULARY);
  private final Given.Wish wish = Given.challenge().topics(TOPIC);

  private static Practice practice(String result, String failed) {
    return new Practice("p1", "Squares", "What was done", result, failed, null, null, 2026, List.of(TOPIC), "en");
  }

  @Test
  void ranksWithResultAndFailureAboveWithResultAboveWithoutAboveCompetence() {
    double whole = value(signal, wish, Given.person("e").practice(practice("Dry cellars", "Silted up first")));
    double result = value(signal, wish, Given.person("e").practice(practice("Dry cellars", "")));
    double without = value(signal, wish, Given.person("e").practice(practice("", "")));
    double competence = value(signal, wish, Given.person("e").competence("c1", "I can do it", TOPIC));

    assertThat(List.of(competence, without, result, whole)).isSorted().doesNotHaveDuplicates();
    assertThat(whole).isEqualTo(1);
  }

  @Test
  void prefersTheRecentButNeverForgetsTheOld() {
    double recent = value(signal, wish, Given.person("e").practice("p", "ok", 2025, TOPIC));
    double old = value(signal, wish, Given.person("e").practice("p", "ok", 2010, TOPIC));
    double ancient = value(signal, wish, Given.person("e").practice("p", "ok", 1970, TOPIC));

    assertThat(recent).isGreaterThan(old);
    assertThat(ancient).isCloseTo(0.45, org.assertj.core.data.Offset.offset(1e-6));
  }

  @Test
  void believesTwoPracticesMoreThanOneAndNeverMoreThanEverything() {
    double one = value(signal, wish, Given.person("e").practice("p1", "ok", 2020, TOPIC));
    var two = Given.person("e").practice("p1", "ok", 2020, TOPIC).practice("p2", "ok", 2020, TOPIC);

    assertThat(value(signal, wish, two)).isCloseTo(1 - (1 - one) * (1 - one), org.assertj.core.data.Offset.offset(1e-6));
    assertThat(value(signal, wish, two)).isGreaterThan(one).isLessThan(1);
    assertThat(score(signal, wish, two).evidence()).hasSize(2);
    assertThat(reason(score(signal, wish, two))).isEqualTo("documented-practice.with-result-and-more");
  }

  @Test
  void isNotImpressedByManyPracticesOnSomethingElse() {
    var one = Given.person("e").practice("p1", "ok", 2020, TOPIC);
    double alone = value(signal, wish, one);
    var padded = Given.person("e").practice("p1", "ok", 2020, TOPIC);
    for (int i = 2; i < 30; i++) {
      padded = padded.practice("p" + i, "ok", 2025, "street-lighting");
    }

    assertThat(value(signal, wish, padded)).isEqualTo(alone);
  }

  @Test
  void showsTheResultAsEvidence() {
    var score = score(signal, wish, Given.person("e").practice(practice("Dry cellars", "")));

    assertThat(reason(score)).isEqualTo("documented-practice.with-result");
    assertThat(score.evidence()).singleElement().extracting("passage").isEqualTo("Dry cellars");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(keys(score(signal, wish, Given.person("e").practice(practice("", ""))).misfits()))
        .containsExactly("documented-practice.no-result");
    assertThat(keys(score(signal, wish, Given.person("e").competence("c1", "x", TOPIC)).misfits()))
        .containsExactly("documented-practice.competence-only");
    assertThat(keys(score(signal, wish, Given.person("e").practice("p", "ok", 2020, "street-lighting")).misfits()))
        .containsExactly("documented-practice.none");
  }

  @Test
  void doesNotSayThatNothingIsDocumentedWhereACompetenceIsWorthMore() {
    var person = Given.person("e").competence("c1", "x", TOPIC).practice("p", "", 1970, TOPIC);
    var score = score(signal, wish, person);

    assertThat(value(signal, wish, person)).isGreaterThanOrEqualTo(value(signal, wish, Given.person("e").competence("c1", "x", TOPIC)));
    assertThat(reason(score)).isEqualTo("documented-practice.without-result");
    assertThat(keys(score.misfits())).containsExactly("documented-practice.no-result");
  }

  @Test
  void countsAPracticeOnSomethingElseForLittle() {
    assertThat(value(signal, wish, Given.person("e").practice("p", "ok", 2025, "street-lighting"))).isLessThan(0.35);
  }

  @Test
  void reliesOnTopicsThatWereOnlyFoundAsFarAsTheyAreCertain() {
    var person = Given.person("e").practice(practice("Dry cellars", ""));
    double named = value(signal, wish, person);
    double found = value(signal, Given.challenge().topics(TOPIC).topicsOnlyFound(.5), person);

    assertThat(found).isCloseTo(named / 2, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(keys(score(signal, Given.challenge().topics(TOPIC).topicsOnlyFound(.1), person).misfits()))
        .containsExactly("documented-practice.none");
  }

  @Test
  void saysWhatIsUnknown() {
    assertThat(keys(score(signal, wish, Given.person("e")).unknowns())).containsExactly("documented-practice.empty-profile");
    assertThat(keys(score(signal, wish, Given.person("e").practice("p", "ok", null, TOPIC)).unknowns()))
        .containsExactly("documented-practice.year-unknown");
  }
}

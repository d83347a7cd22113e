package org.connectivecities.matching.scoring.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.scoring.signals.SignalAssert.keys;
import static org.connectivecities.matching.scoring.signals.SignalAssert.reason;
import static org.connectivecities.matching.scoring.signals.SignalAssert.score;

import org.connectivecities.matching.Given;
import org.junit.jupiter.api.Test;

class TextFitTest {

  private final TextFit signal = new TextFit();

  private static Given.Person writer() {
    return Given.person("e").competence("c1", "a").competence("c2", "b").competence("c3", "c").competence("c4", "d");
  }

  @Test
  void isTheMeanDeviationOfTheBestThreePassages() {
    var person = writer().found("c1", 0.9).found("c2", 0.5).found("c3", 0.1).found("c4", 0.05);

    assertThat(score(signal, Given.challenge(), person).value()).isEqualByComparingTo("0.5");
  }

  @Test
  void doesNotRewardOneLuckyPassageAmongMany() {
    var lucky = score(signal, Given.challenge(), writer().found("c1", 0.9));
    var steady = score(signal, Given.challenge(), writer().found("c1", 0.8).found("c2", 0.8).found("c3", 0.8));

    assertThat(steady.value()).isGreaterThan(lucky.value());
  }

  @Test
  void drawsWhoHasWrittenOnePassageTowardsTheAverage() {
    var score = score(signal, Given.challenge(), Given.person("e").practice("p1", "ok", 2020).found("p1", 0.9));

    // Three fifths of ln 9.
    assertThat(score.value()).isEqualByComparingTo("0.788905");
    assertThat(reason(score)).isEqualTo("text-fit.close-practice");
    assertThat(score.evidence()).singleElement().extracting("source").isEqualTo("p1");
  }

  @Test
  void putsOneGreatPassageBeforeThreeMediocreOnes() {
    var great = score(signal, Given.challenge(), Given.person("e").competence("c1", "a").found("c1", 0.95));
    var mediocre = score(signal, Given.challenge(), writer().found("c1", 0.7).found("c2", 0.7).found("c3", 0.7));

    assertThat(great.value()).isGreaterThan(mediocre.value());
  }

  @Test
  void givesNoReasonForAverageWords() {
    assertThat(reason(score(signal, Given.challenge(), writer().found("c1", 0.55)))).isEmpty();
  }

  @Test
  void saysThatThereAreNoTexts() {
    assertThat(keys(score(signal, Given.challenge(), Given.person("e")).unknowns())).containsExactly("text-fit.no-texts");
  }
}

package org.connectivecities.matching.scoring.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.scoring.signals.SignalAssert.keys;
import static org.connectivecities.matching.scoring.signals.SignalAssert.reason;
import static org.connectivecities.matching.scoring.signals.SignalAssert.score;
import static org.connectivecities.matching.scoring.signals.SignalAssert.value;

import org.connectivecities.matching.Given;
import org.junit.jupiter.api.Test;

class TopicFitTest {

  private final TopicFit signal = new TopicFit(SignalAssert.VOCABULARY);
  private final Given.Wish wish = Given.challenge().topics("stormwater");

  @Test
  void ranksTheSameTopicAboveANearOneAboveAForeignOne() {
    double same = value(signal, wish, Given.person("e").competence("c", "x", "stormwater"));
    double near = value(signal, wish, Given.person("e").competence("c", "x", "flood-protection"));
    double foreign = value(signal, wish, Given.person("e").competence("c", "x", "street-lighting"));

    assertThat(same).isEqualTo(1);
    assertThat(near).isBetween(foreign + 0.1, 0.99);
  }

  @Test
  void countsTopicsThatWereOnlyFoundInTheTextsByHowMuchTheTextsAreAboutThem() {
    var person = Given.person("e").competence("c", "x", "stormwater");
    double hardly = value(signal, Given.challenge().topics("stormwater").topicsOnlyFound(0.1), person);
    double surely = value(signal, Given.challenge().topics("stormwater").topicsOnlyFound(1), person);
    double foreign = value(signal, Given.challenge().topics("stormwater").topicsOnlyFound(0.1), Given.person("f").competence("c", "x", "street-lighting"));

    assertThat(surely).isEqualTo(1);
    assertThat(hardly).isBetween(foreign, foreign + 0.15);
  }

  @Test
  void namesThePracticeItRestsOn() {
    var score =
        score(signal, wish, Given.person("e").competence("c1", "x", "stormwater").practice("p1", "ok", 2020, "stormwater"));

    assertThat(reason(score)).isEqualTo("topic-fit.same-practice");
    assertThat(score.evidence()).first().extracting("source").isEqualTo("p1");
  }

  @Test
  void averagesOverWhatIsWantedAndSaysWhatIsMissing() {
    var wide = Given.challenge().topics("stormwater", "street-lighting");
    var score = score(signal, wide, Given.person("e").competence("c", "x", "stormwater"));

    assertThat(score.value().doubleValue()).isBetween(0.5, 0.75);
    assertThat(keys(score.misfits())).containsExactly("topic-fit.missing");
  }

  @Test
  void saysWhatItDoesNotKnowInsteadOfCountingZero() {
    var withoutTopics = score(signal, wish, Given.person("e").competence("c", "x"));
    var nothingWanted = score(signal, Given.challenge(), Given.person("e").competence("c", "x", "housing"));

    assertThat(withoutTopics.value().doubleValue()).isPositive();
    assertThat(keys(withoutTopics.unknowns())).containsExactly("topic-fit.profile-without-topics");
    assertThat(keys(nothingWanted.unknowns())).containsExactly("topic-fit.challenge-without-topics");
  }

  @Test
  void bearsTopicsThatTheVocabularyDoesNotKnow() {
    assertThat(value(signal, wish, Given.person("e").competence("c", "x", "gone-topic", "stormwater"))).isEqualTo(1);
  }
}

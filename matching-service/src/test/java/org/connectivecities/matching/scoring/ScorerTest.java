package org.connectivecities.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.wording.Sentence;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private final Challenge challenge = Given.challenge().open();

  private record Fixed(String name, double value) implements Signal {

    @Override
    public Score score(Challenge challenge, Contender contender) {
      return Score.of(value);
    }
  }

  @Test
  void makesAScoreThatIsExactlyTheSumOfItsParts() {
    var random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      var weights = new Weights("w", Map.of("a", weight("0.17"), "b", weight("0.333"), "c", weight("0.497")));
      var signals = List.<Signal>of(
          new Fixed("a", random.nextDouble()), new Fixed("b", random.nextDouble()), new Fixed("c", random.nextDouble()));

      Assessment assessment = new Scorer(signals, weights).assess(challenge, Given.person("e1").contender());

      BigDecimal sum =
          assessment.parts().stream().map(Assessment.Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(assessment.score()).isEqualByComparingTo(sum).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }
  }

  @Test
  void reachesOneWhenEverythingFits() {
    var weights = new Weights("w", Map.of("a", weight("0.3"), "b", weight("0.7")));
    var scorer = new Scorer(List.of(new Fixed("a", 1), new Fixed("b", 1)), weights);

    assertThat(scorer.assess(challenge, Given.person("e1").contender()).score()).isEqualByComparingTo("1");
  }

  @Test
  void breaksTiesByIdWhateverTheOrderOfArrival() {
    var scorer = new Scorer(List.of(new Fixed("a", 0.4)), new Weights("w", Map.of("a", BigDecimal.ONE)));
    var people = List.of("c", "a", "b").stream().map(id -> Given.person(id).contender()).toList();

    assertThat(scorer.rank(challenge, people)).extracting(Assessment::candidateId).containsExactly("a", "b", "c");
  }

  @Test
  void refusesAWeightWithoutSignalAndASignalWithoutWeight() {
    var weights = new Weights("w", Map.of("a", weight("0.5"), "ghost", weight("0.5")));

    assertThatThrownBy(() -> new Scorer(List.of(new Fixed("a", 1)), weights)).hasMessageContaining("ghost");
    assertThatThrownBy(() -> new Scorer(List.of(new Fixed("a", 1), new Fixed("new", 1)), new Weights("w", Map.of("a", BigDecimal.ONE))))
        .hasMessageContaining("new");
  }

  @Test
  void refusesWeightsThatDoNotSumToOne() {
    assertThatThrownBy(() -> new Weights("w", Map.of("a", weight("0.9")))).hasMessageContaining("0.9");
    assertThatThrownBy(() -> new Weights("w", Map.of("a", weight("1.5"), "b", weight("-0.5")))).hasMessageContaining("below 0");
  }

  @Test
  void refusesAReasonWithoutEvidence() {
    assertThatThrownBy(() -> Score.because(0.9, Sentence.of("trust-me"), List.of())).hasMessageContaining("evidence");
  }

  private static BigDecimal weight(String value) {
    return new BigDecimal(value);
  }

  @Test
  void weighsOtherwiseForOneMeasurement() {
    var weights = new Weights("w", Map.of("a", weight("0.3"), "b", weight("0.7")));
    var scorer = new Scorer(List.of(new Fixed("a", 1), new Fixed("b", 0)), weights);

    Scorer other = scorer.weighing(Map.of("a", BigDecimal.ONE));

    assertThat(other.assess(challenge, Given.person("e1").contender()).score()).isEqualByComparingTo("1");
    assertThat(scorer.assess(challenge, Given.person("e1").contender()).score()).isEqualByComparingTo("0.3");
    assertThatThrownBy(() -> scorer.weighing(Map.of("luck", BigDecimal.ONE))).hasMessageContaining("'luck' is no signal");
    assertThatThrownBy(() -> scorer.weighing(Map.of("a", weight("0.5")))).hasMessageContaining("sum to 0.5");
  }
}

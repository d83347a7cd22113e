package org.connectivecities.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;

/** What is shown as the whole is what its parts add up to, for any weights and any values. */
class ScorePropertiesTest {

  private record Says(String name, double value) implements Signal {

    @Override
    public Score score(Challenge challenge, Contender contender) {
      return Score.of(value);
    }
  }

  @Property
  void isExactlyTheSumOfItsParts(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 100_000) Integer> shares,
      @ForAll @Size(value = 12) List<@DoubleRange(min = 0, max = 1) Double> values) {
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i <= shares.size(); i++) {
      signals.add(new Says("s" + i, values.get(i % values.size())));
    }

    Assessment assessment =
        new Scorer(signals, new Weights("w", weights(shares))).assess(Given.challenge().open(), Given.person("e1").contender());

    BigDecimal sum =
        assessment.parts().stream().map(Assessment.Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(assessment.score()).isEqualTo(sum).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    assertThat(assessment.parts()).hasSameSizeAs(signals).allSatisfy(part ->
        assertThat(part.contribution()).isLessThanOrEqualTo(part.weight().multiply(part.score().value())));
  }

  /** Each takes its share of what the ones before left, the last takes the rest, so that the sum is 1. */
  private static Map<String, BigDecimal> weights(List<Integer> shares) {
    var weights = new HashMap<String, BigDecimal>();
    BigDecimal rest = BigDecimal.ONE;
    for (int i = 0; i < shares.size(); i++) {
      BigDecimal weight = new BigDecimal(shares.get(i)).movePointLeft(5).multiply(rest);
      weights.put("s" + i, weight);
      rest = rest.subtract(weight);
    }
    weights.put("s" + shares.size(), rest);
    return weights;
  }
}

package org.connectivecities.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class TopicNearnessTest {

  private final TopicNearness nearness = new TopicNearness(Vocabulary.load(), List.of("social-housing", "stormwater"));

  @Test
  void looksForTopicsCloseByAsWell() {
    assertThat(nearness.near())
        .containsEntry("social-housing", 1.0)
        .containsKey("affordable-housing")
        .doesNotContainKey("cemeteries");
    assertThat(nearness.near().get("affordable-housing")).isBetween(.5, .99);
  }

  @Test
  void measuresHowMuchOfTheChallengeIsCovered() {
    double half = coverage(Map.of("stormwater", 1.0));
    double all = coverage(Map.of("stormwater", 1.0), Map.of("social-housing", 1.0));

    assertThat(all).isEqualTo(1);
    assertThat(half).isBetween(.5, .7);
  }

  @Test
  void countsALesserWeightLess() {
    assertThat(coverage(Map.of("stormwater", .5)))
        .isLessThan(coverage(Map.of("stormwater", 1.0)));
  }

  @Test
  void coversNothingWithNothing() {
    double[] nothingWanted = new TopicNearness(Vocabulary.load(), List.of()).best(Map.of("stormwater", 1.0));

    assertThat(coverage(Map.of())).isZero();
    assertThat(TopicNearness.coverage(List.of(nothingWanted))).isZero();
  }

  @SafeVarargs
  private double coverage(Map<String, Double>... passages) {
    return TopicNearness.coverage(Stream.of(passages).map(nearness::best).toList());
  }
}

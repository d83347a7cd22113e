package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedTest {

  /** Hard and easy challenges differ by .9, the runs by .05 at every one of them. */
  @Test
  void seesASmallDifferenceThatIsThereOnEveryChallenge() {
    List<Double> second = IntStream.range(0, 40).mapToObj(i -> i % 2 == 0 ? 0.0 : 0.9).toList();
    List<Double> first = second.stream().map(value -> value + 0.05).toList();

    Interval difference = Paired.of(first, second).difference();

    assertThat(difference.mean()).isCloseTo(0.05, within(1e-9));
    assertThat(difference.low()).isCloseTo(0.05, within(1e-9));
  }

  @Test
  void isNoResultWhereTheDifferenceIsThatOfOneChallenge() {
    Paired paired = Paired.of(List.of(1.0, 1.0, 1.0, 0.0), List.of(1.0, 1.0, 1.0, 1.0));

    assertThat(paired.difference().high()).isZero();
    assertThat(paired.ratio()).isEqualTo(new Interval(.75, .25, 1));
  }
}

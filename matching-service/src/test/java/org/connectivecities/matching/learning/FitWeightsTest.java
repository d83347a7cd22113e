package org.connectivecities.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitWeightsTest {

  private static final double[] EQUAL = {.25, .25, .25, .25};
  private static final double[] TRUE = {.5, .3, .15, .05};

  private static double distance(double[] some, double[] others) {
    double most = 0;
    for (int i = 0; i < some.length; i++) {
      most = Math.max(most, Math.abs(some[i] - others[i]));
    }
    return most;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsTheWeightsThatCoordinatorsDecideBy(long seed) {
    double[] fitted = FitWeights.fit(new Coordinators(TRUE, .1, seed).lessons(300), EQUAL);

    assertThat(distance(fitted, TRUE)).isLessThan(.05);
  }

  @Test
  void staysNearWhatIsInForceWhenThereIsLittleToLearnFrom() {
    List<Lesson> few = new Coordinators(TRUE, .1, 1).lessons(2);
    List<Lesson> more = new Coordinators(TRUE, .1, 1).lessons(100);

    assertThat(distance(FitWeights.fit(few, EQUAL), EQUAL)).isLessThan(distance(FitWeights.fit(more, EQUAL), EQUAL));
    assertThat(FitWeights.fit(List.of(), EQUAL)).isEqualTo(EQUAL);
  }

  @Test
  void keepsTheWeightsOfCoordinatorsWhoDecideByThem() {
    double[] fitted = FitWeights.fit(new Coordinators(TRUE, .1, 7).lessons(300), TRUE);

    assertThat(distance(fitted, TRUE)).isLessThan(.05);
  }

  @Test
  void givesNoWeightBelowZeroToWhatCoordinatorsDislike() {
    double[] fitted = FitWeights.fit(new Coordinators(new double[] {.6, .4, 0, -.5}, .05, 3).lessons(200), EQUAL);

    assertThat(fitted[3]).isZero();
    assertThat(Arrays.stream(fitted).sum()).isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(fitted).min().orElseThrow()).isNotNegative();
  }
}

package org.connectivecities.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GainTest {

  private static final double[] EQUAL = {.25, .25, .25, .25};
  private static final double[] LOPSIDED = {.7, .2, .1, 0};

  @Test
  void showsAGainWhereCoordinatorsDecideOtherwise() {
    Gain gain = Gain.of(new Coordinators(LOPSIDED, .05, 1).lessons(60), EQUAL);

    assertThat(gain.shown()).isTrue();
    assertThat(gain.fitted()).isGreaterThan(gain.current());
    assertThat(gain.fitted() - gain.current()).isBetween(gain.low(), gain.high());
  }

  @Test
  void showsNoneWhereCoordinatorsDecideByTheWeightsInForce() {
    assertThat(Gain.of(new Coordinators(EQUAL, .2, 2).lessons(60), EQUAL).shown()).isFalse();
  }

  @Test
  void showsNoneWhereThereIsNothingButChance() {
    assertThat(Gain.of(new Coordinators(new double[4], 1, 3).lessons(60), EQUAL).shown()).isFalse();
  }

  @Test
  void saysTheSameOfTheSameLessons() {
    var lessons = new Coordinators(LOPSIDED, .1, 4).lessons(40);

    assertThat(Gain.of(lessons, EQUAL)).isEqualTo(Gain.of(lessons, EQUAL));
  }
}

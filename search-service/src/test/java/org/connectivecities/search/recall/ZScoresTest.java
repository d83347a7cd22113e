package org.connectivecities.search.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ZScoresTest {

  @Test
  void comparesWithTheQuerysOwnPool() {
    var rich = ZScores.over(new double[] {40, 20, 30});
    var poor = ZScores.over(new double[] {4, 2, 3});

    assertThat(rich.of(40)).isCloseTo(poor.of(4), within(1e-12)).isCloseTo(Math.sqrt(1.5), within(1e-12));
  }

  @Test
  void saysNothingWhereAllAreAlike() {
    assertThat(ZScores.over(new double[] {7, 7, 7}).of(7)).isZero();
    assertThat(ZScores.over(new double[] {}).of(7)).isZero();
  }

  @Test
  void takesTheUnknownForAverage() {
    var scores = ZScores.over(new double[] {1, Double.NaN, 3});

    assertThat(scores.of(Double.NaN)).isZero();
    assertThat(scores.of(3)).isEqualTo(1);
  }

  @Test
  void squashesWithoutChangingTheOrder() {
    assertThat(ZScores.squash(0)).isEqualTo(.5);
    assertThat(ZScores.squash(1)).isCloseTo(.731, within(.001));
    assertThat(ZScores.squash(-30)).isPositive().isLessThan(ZScores.squash(-29));
  }
}

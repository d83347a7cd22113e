package org.connectivecities.search.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BestThreeTest {

  @Test
  void takesTheMeanOfTheBestThree() {
    assertThat(BestThree.of(new double[] {-2, 3, 1, 2, 0})).isCloseTo(2, within(1e-12));
  }

  @Test
  void putsOneGreatPassageBeforeThreeMediocreOnes() {
    assertThat(BestThree.of(new double[] {3})).isCloseTo(1.8, within(1e-12)).isGreaterThan(BestThree.of(new double[] {1, 1, 1}));
  }

  @Test
  void putsThreeGoodPassagesBeforeOneThatIsALittleBetter() {
    assertThat(BestThree.of(new double[] {2.2, 2.2, 2.2})).isGreaterThan(BestThree.of(new double[] {3}));
  }

  @Test
  void countsTwoForFourFifths() {
    assertThat(BestThree.of(new double[] {3, 3})).isCloseTo(2.4, within(1e-12));
  }

  @Test
  void isNotHurtByAFourthPassageThatIsBad() {
    assertThat(BestThree.of(new double[] {1, 1, 1, -9})).isEqualTo(1);
  }
}

package org.connectivecities.journeys.bias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankBiasedOverlapTest {

  private static double of(String one, String other, double persistence) {
    return RankBiasedOverlap.of(List.of(one.split("")), List.of(other.split("")), persistence);
  }

  @Test
  void isOneForTheSameAndZeroForNothingInCommon() {
    assertThat(of("abcdef", "abcdef", 0.9)).isCloseTo(1, within(1e-12));
    assertThat(of("abc", "xyz", 0.9)).isZero();
    assertThat(RankBiasedOverlap.of(List.of(), List.of(), 0.9)).isEqualTo(1);
  }

  /** By hand: overlaps 0/1, 2/2; .5² · 1 + (.5/.5) · (0 · .5 + 1 · .25) = .5. */
  @Test
  void isWhatTheFormulaSays() {
    assertThat(of("ab", "ba", 0.5)).isCloseTo(0.5, within(1e-12));
    // Overlaps 1, 1/2, 3/3: .9³ + (.1/.9) · (.9 + .5 · .81 + .729).
    assertThat(of("abc", "acb", 0.9)).isCloseTo(0.729 + 0.1 / 0.9 * (0.9 + 0.405 + 0.729), within(1e-12));
  }

  @Test
  void mindsTheTopMoreThanTheEnd() {
    assertThat(of("bacdefghij", "abcdefghij", 0.9)).isLessThan(of("abcdefghji", "abcdefghij", 0.9));
  }

  @Test
  void refusesWhatIsNoPairOfRankings() {
    assertThatThrownBy(() -> of("ab", "abc", 0.9)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of("aa", "ab", 0.9)).hasMessageContaining("twice");
    assertThatThrownBy(() -> of("ab", "ab", 1)).isInstanceOf(IllegalArgumentException.class);
  }
}

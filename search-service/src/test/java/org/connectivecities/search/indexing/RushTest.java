package org.connectivecities.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RushTest {

  private Instant now = Instant.parse("2026-11-24T12:00:00Z");
  private final Rush rush = new Rush(() -> now);

  private void pass(long millis) {
    now = now.plusMillis(millis);
  }

  @Test
  void isOverOnceNobodyHasComeForASecond() {
    assertThat(rush.grantsTurn()).isTrue();

    rush.came();
    pass(900);
    assertThat(rush.grantsTurn()).isFalse();

    pass(200);
    assertThat(rush.grantsTurn()).isTrue();
  }

  @Test
  void givesATurnEveryHalfMinuteWhereItDoesNotEnd() {
    int turns = 0;
    for (int tenths = 0; tenths < 1_000; tenths++) {
      rush.came();
      pass(100);
      turns += rush.grantsTurn() ? 1 : 0;
    }

    assertThat(turns).isEqualTo(3);
  }
}

package org.connectivecities.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysLeftTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"2026-11-24T12:00:00Z, 0", "2026-11-24T12:00:01Z, 1", "2026-11-25T11:59:00Z, 1", "2026-11-29T12:00:00Z, 5", "2026-11-01T00:00:00Z, 0"})
  void countsTheDayThatHasBegun(Instant deadline, long days) {
    assertThat(new DaysLeft(NOW).until(deadline)).isEqualTo(days);
  }
}

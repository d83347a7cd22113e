package org.connectivecities.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.connectivecities.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

  @Test
  void findsThePositionAgain() {
    List<String> position = List.of("2026-11-22T10:00:00Z", "März/ü");

    assertThat(Cursors.decode(Cursors.encode(position), 2)).isEqualTo(position);
  }

  @Test
  void startsAtTheBeginningWithoutACursor() {
    assertThat(Cursors.decode(null, 2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "bm90LW91cnM", "../../etc"})
  void refusesACursorThatIsNotOurs(String cursor) {
    assertThatThrownBy(() -> Cursors.decode(cursor, 2)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
  void boundsThePage(int limit) {
    assertThatThrownBy(() -> Cursors.limit(limit))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("limit");
  }
}

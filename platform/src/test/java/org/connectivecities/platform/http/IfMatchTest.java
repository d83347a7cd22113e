package org.connectivecities.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @Test
  void readsWhatItWrites() {
    assertThat(IfMatch.parse(IfMatch.tag(42))).isEqualTo(42);
  }

  @Test
  void asksForTheVersionWhenItIsMissing() {
    assertThatThrownBy(() -> IfMatch.parse(null))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.PRECONDITION_REQUIRED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "*", "\"seven\"", "\"-1\"", "\"99999999999999999999\"", "\"1\", \"2\""})
  void refusesWhatIsNoVersion(String header) {
    assertThatThrownBy(() -> IfMatch.parse(header))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID));
  }
}

package org.connectivecities.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=a&topic=b", "/challenges/new/topics"})
  void goesOnInsideThePages(String path) {
    assertThat(SafePath.of(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "evil", "", "/a\r\nSet-Cookie:x", "/a\\..\\b"})
  void goesNowhereElse(String path) {
    assertThat(SafePath.of(path)).isEqualTo("/");
  }
}

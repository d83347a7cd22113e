package org.connectivecities.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.connectivecities.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class DevelopmentHeaderTest {

  private final DevelopmentHeader header = new DevelopmentHeader();

  @Test
  void readsIdRolesAndWhatIsOwned() {
    Actor actor = DevelopmentHeader.parse("desk-7; roles=reader,writer; house=h-1");

    assertThat(actor.id()).isEqualTo("desk-7");
    assertThat(actor.has("writer")).isTrue();
    assertThat(actor.owns("house", "h-1")).isTrue();
    assertThat(actor.owns("house", "h-2")).isFalse();
  }

  @Test
  void takesARequestWithoutHeaderForNobody() {
    assertThat(header.actorOf(new MockHttpServletRequest()).anonymous()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"; roles=a", "ana; roles", "ana; roles=a b", "ana\u0000", "ana; house=x y", "<script>"})
  void refusesWhatItCannotRead(String text) {
    assertThatThrownBy(() -> DevelopmentHeader.parse(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(DevelopmentHeader.NAME);
  }
}

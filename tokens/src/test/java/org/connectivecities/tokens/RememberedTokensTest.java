package org.connectivecities.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

  private static final Instant START = Instant.parse("2026-11-29T12:00:00Z");

  private final List<String> checked = new ArrayList<>();
  private boolean believes = true;
  private Instant now = START;
  private final RememberedTokens tokens = new RememberedTokens(this::check, () -> now);

  private Jwt check(String token) {
    checked.add(token);
    if (!believes) {
      throw new BadJwtException("not believed");
    }
    return Jwt.withTokenValue(token).header("alg", "RS256").subject(token).issuedAt(START).expiresAt(START.plusSeconds(45)).build();
  }

  @Test
  void looksAtATokenOnceInAWhile() {
    tokens.decode("anna");
    now = now.plus(RememberedTokens.LONGEST).minusMillis(1);
    assertThat(tokens.decode("anna").getSubject()).isEqualTo("anna");
    assertThat(checked).containsExactly("anna");

    now = now.plusMillis(1);
    tokens.decode("anna");

    assertThat(checked).containsExactly("anna", "anna");
  }

  @Test
  void looksAgainAtTheEndOfAToken() {
    now = START.plusSeconds(40);
    tokens.decode("anna");
    now = START.plusSeconds(45);
    believes = false;

    assertThatThrownBy(() -> tokens.decode("anna")).isInstanceOf(BadJwtException.class);
  }

  @Test
  void noticesThatAKeyWasWithdrawn() {
    tokens.decode("anna");
    believes = false;
    now = now.plus(RememberedTokens.LONGEST);

    assertThatThrownBy(() -> tokens.decode("anna")).isInstanceOf(BadJwtException.class);
  }

  @Test
  void doesNotRememberWhatItRefused() {
    believes = false;
    assertThatThrownBy(() -> tokens.decode("anna")).isInstanceOf(BadJwtException.class);
    believes = true;

    assertThat(tokens.decode("anna").getSubject()).isEqualTo("anna");
  }

  @Test
  void keepsNoMoreThanItMay() {
    tokens.decode("first");
    for (int i = 0; i < RememberedTokens.MOST; i++) {
      tokens.decode("other-" + i);
    }
    now = now.plus(Duration.ofSeconds(1));

    tokens.decode("other-5");
    tokens.decode("first");

    assertThat(checked).hasSize(RememberedTokens.MOST + 2);
  }
}

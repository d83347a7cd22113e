package org.connectivecities.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.connectivecities.tokens.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

class ServiceTokenTest {

  private final TestIssuer issuer = TestIssuer.start().client("caller", "a-long-and-random-word");
  private Instant now = Instant.now();

  @AfterEach
  void close() {
    issuer.close();
  }

  @Test
  void getsATokenOfItsOwnForOneScopeAndKeepsIt() throws IssuerUnavailable {
    ServiceToken own = new ServiceToken(TokenCheckTest.settings(issuer.name()), "things.read", () -> now);

    Jwt token = TokenCheck.of(TokenCheckTest.settings(issuer.name())).decode(own.value());

    assertThat(token.getSubject()).isEqualTo("caller");
    assertThat(TokenClaims.scopes(token)).containsExactly("things.read");
    assertThat(own.value()).isEqualTo(token.getTokenValue());
  }

  @Test
  void getsAnotherBeforeTheFirstExpires() throws IssuerUnavailable {
    ServiceToken own = new ServiceToken(TokenCheckTest.settings(issuer.name()), "things.read", () -> now);
    own.value();
    now = now.plus(Duration.ofMinutes(9)).plusSeconds(45);
    own.value();

    assertThat(issuer.asked().stream().filter("/token"::equals)).hasSize(2);
  }

  @Test
  void saysThatTheIssuerIsAwayOrDoesNotKnowUs() {
    var unknown = new ServiceToken(settings("another-long-random-word"), "things.read");
    assertThatThrownBy(unknown::value).isInstanceOf(IssuerUnavailable.class).hasMessageContaining("401");

    issuer.goAway();
    assertThatThrownBy(unknown::value).isInstanceOf(IssuerUnavailable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "changeme-changeme-changeme", "secret-secret-secret"})
  void refusesToBeginWithASecretThatAnybodyWouldTry(String secret) {
    assertThatThrownBy(() -> new ServiceToken(settings(secret), "things.read"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CC_CLIENT_SECRET");
  }

  @Test
  void keepsTheSecretOutOfWhatIsPrinted() {
    assertThat(settings("a-long-and-random-word").toString()).doesNotContain("a-long-and-random-word");
  }

  private TokenSettings settings(String secret) {
    return new TokenSettings(issuer.name(), "", "", Set.of("things"), "roles", List.of(), "areas", Duration.ZERO,
        Duration.ofMinutes(5), Duration.ofHours(12), new TokenSettings.Client("caller", secret), false);
  }
}

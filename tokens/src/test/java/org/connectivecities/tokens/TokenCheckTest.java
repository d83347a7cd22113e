package org.connectivecities.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.tokens.testing.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class TokenCheckTest {

  private static final Map<String, Object> NO_CLAIMS = Map.of();

  private final TestIssuer issuer = TestIssuer.start();
  private Instant now = Instant.now();
  private final JwtDecoder check = TokenCheck.of(settings(issuer.name()), () -> now);

  static TokenSettings settings(String issuer) {
    return new TokenSettings(issuer, "", "", Set.of("things"), "roles", List.of("house"), "areas", Duration.ofSeconds(10),
        Duration.ofMinutes(5), Duration.ofHours(12), new TokenSettings.Client("caller", "a-long-and-random-word"), false);
  }

  @AfterEach
  void close() {
    issuer.close();
  }

  @Test
  void believesATokenOfTheIssuerForUs() {
    assertThat(check.decode(issuer.token("ana", "things", NO_CLAIMS)).getSubject()).isEqualTo("ana");
  }

  @Test
  void refusesATokenMadeForSomethingElse() {
    assertRefused(issuer.token("ana", "portal", NO_CLAIMS));
  }

  @Test
  void refusesAnExpiredTokenButAllowsForClocksThatDiffer() {
    assertRefused(issuer.token("ana", "things", NO_CLAIMS, Instant.now().minusSeconds(30)));
    assertThat(check.decode(issuer.token("ana", "things", NO_CLAIMS, Instant.now().minusSeconds(2)))).isNotNull();
  }

  @Test
  void refusesATokenOfAnotherIssuerOrKey() {
    assertRefused(issuer.ofAnotherIssuer("ana", "things", NO_CLAIMS));
    assertRefused(issuer.forged("ana", "things", NO_CLAIMS));
  }

  @Test
  void refusesATokenAboutNobody() {
    assertRefused(issuer.token("", "things", NO_CLAIMS));
  }

  @Test
  void refusesATokenWithoutSignature() {
    String signed = issuer.token("ana", "things", NO_CLAIMS);
    String unsigned = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes()) + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1);

    assertRefused(unsigned);
    assertRefused("not.a.token");
  }

  @Test
  void letsTheIssuerRestartWithoutSendingAnybodyAway() {
    String token = issuer.token("ana", "things", NO_CLAIMS, Instant.now().plus(Duration.ofDays(2)));
    check.decode(token);
    issuer.goAway();
    now = now.plus(Duration.ofHours(1));

    assertThat(check.decode(token)).isNotNull();
  }

  @Test
  void believesNobodyWhereTheIssuerWasNeverThereOrIsAwayForTooLong() {
    String token = issuer.token("ana", "things", NO_CLAIMS, Instant.now().plus(Duration.ofDays(2)));
    issuer.goAway();
    assertNobodyCanTell(token);

    issuer.comeBack();
    now = now.plusSeconds(2);
    check.decode(token);
    issuer.goAway();
    now = now.plus(Duration.ofHours(13));

    assertNobodyCanTell(token);
  }

  @Test
  void learnsANewKeyWhenATokenNamesIt() {
    check.decode(issuer.token("ana", "things", NO_CLAIMS));
    issuer.changeKey();
    now = now.plusSeconds(6);

    assertThat(check.decode(issuer.token("ben", "things", NO_CLAIMS)).getSubject()).isEqualTo("ben");
  }

  @Test
  void asksTheIssuerRarelyHoweverManyForgedTokensCome() {
    check.decode(issuer.token("ana", "things", NO_CLAIMS));
    for (int i = 0; i < 20; i++) {
      assertRefused(issuer.forged("eve", "things", NO_CLAIMS));
    }

    assertThat(issuer.asked()).containsExactly("/.well-known/openid-configuration", "/keys");
  }

  @Test
  void believesNoIssuerThatNamesItselfDifferently() {
    TokenSettings misnamed = settings(issuer.name().replace("127.0.0.1", "localhost"));

    assertThatThrownBy(() -> TokenCheck.of(misnamed).decode(issuer.token("ana", "things", NO_CLAIMS))).isInstanceOf(JwtException.class);
  }

  private void assertRefused(String token) {
    assertThatThrownBy(() -> check.decode(token)).isInstanceOf(BadJwtException.class);
  }

  private void assertNobodyCanTell(String token) {
    assertThatThrownBy(() -> check.decode(token)).isInstanceOf(JwtException.class).isNotInstanceOf(BadJwtException.class);
  }
}

package org.connectivecities.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenClaimsTest {

  private static final TokenSettings KEYCLOAK =
      new TokenSettings("https://id.example.org", "", "", Set.of("things"), "realm_access.roles", List.of("house", "boat"), "areas",
          Duration.ZERO, Duration.ZERO, Duration.ZERO, new TokenSettings.Client("", ""), false);

  private final TokenClaims claims = new TokenClaims(KEYCLOAK);

  @Test
  void readsRolesWhereTheProviderPutsThem() {
    Jwt token = token(Map.of("realm_access", Map.of("roles", List.of("reader", "writer"))));

    assertThat(claims.roles(token)).containsExactlyInAnyOrder("reader", "writer");
  }

  @Test
  void readsWhatTheAccountActsForAndIsLimitedTo() {
    Jwt token = token(Map.of("house", "h-1", "areas", List.of("north"), "scope", "openid things.read"));

    assertThat(claims.owned(token)).isEqualTo(Map.of("house", "h-1"));
    assertThat(claims.areas(token)).containsExactly("north");
    assertThat(TokenClaims.scopes(token)).containsExactlyInAnyOrder("openid", "things.read");
  }

  @Test
  void takesAnyOtherFormForNothing() {
    Jwt token = token(Map.of("realm_access", "administrator", "house", List.of("h-1"), "areas", "*", "scope", 7));

    assertThat(claims.roles(token)).isEmpty();
    assertThat(claims.owned(token)).isEmpty();
    assertThat(claims.areas(token)).isEmpty();
    assertThat(TokenClaims.scopes(token)).isEmpty();
  }

  private static Jwt token(Map<String, Object> claims) {
    return Jwt.withTokenValue("-").header("alg", "RS256").subject("ana").claims(all -> all.putAll(claims)).build();
  }
}

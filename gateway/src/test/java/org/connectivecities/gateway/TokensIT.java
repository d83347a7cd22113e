package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.connectivecities.tokens.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The gateway with an issuer. */
@TestPropertySource(properties = {"gateway.rates.search.burst=3", "gateway.rates.search.per-minute=1"})
class TokensIT extends GatewayIT {

  private static final TestIssuer ISSUER = TestIssuer.start();

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("cc.tokens.issuer", ISSUER::name);
    properties.add("cc.tokens.keys-last", () -> "0s");
    properties.add("cc.tokens.outage", () -> "0s");
  }

  @AfterAll
  static void stop() {
    ISSUER.close();
  }

  @Test
  void passesATokenOnAndDropsTheDevelopmentHeader() {
    String token = bearer("ana", "profile");

    assertThat(caller.get("/api/v1/experts", "Authorization", token, "X-Dev-Actor", "eve; roles=administrator").statusCode()).isEqualTo(200);
    assertThat(PROFILE.last().header("Authorization")).containsExactly(token);
    assertThat(PROFILE.last().header("X-Dev-Actor")).isEmpty();
  }

  @Test
  void refusesATokenThatIsExpiredForgedOrForSomethingElse() {
    assertRefused("Bearer " + ISSUER.token("ana", "profile", Map.of(), Instant.now().minusSeconds(60)));
    assertRefused("Bearer " + ISSUER.forged("ana", "profile", Map.of()));
    assertRefused(bearer("ana", "portal"));
    assertRefused("bearer x.y.z");
    assertThat(PROFILE.seen()).isEmpty();
  }

  @Test
  void letsNobodyInWhileNobodyCanTell() {
    String token = bearer("ana", "profile");
    ISSUER.goAway();
    try {
      HttpResponse<String> response = caller.get("/api/v1/experts", "Authorization", token);

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
      assertThat(PROFILE.seen()).isEmpty();
    } finally {
      ISSUER.comeBack();
    }
  }

  @Test
  void countsAnAccountByItsTokenAndInventedTokensByTheirAddress() {
    String busy = bearer("busy", "search");
    assertThat(statuses(busy, 5)).containsExactly(200, 200, 200, 429, 429);
    assertThat(statuses(bearer("quiet", "search"), 1)).containsExactly(200);

    assertThat(IntStream.range(0, 5).map(i -> statuses("Bearer " + ISSUER.forged("eve" + i, "search", Map.of()), 1)[0]))
        .containsExactly(401, 401, 401, 429, 429);
  }

  @Test
  void offersTheTokenOnTheInterfacesPage() {
    PROFILE.behave((exchange, seen) -> FakeService.answer(exchange, 200, "{\"openapi\":\"3.1.0\",\"paths\":{}}"));

    assertThat(Caller.json(caller.get("/api-docs/profile")).at("/components/securitySchemes/actor/scheme").asString()).isEqualTo("bearer");
  }

  private int[] statuses(String token, int times) {
    return IntStream.range(0, times).map(i -> caller.get("/api/v1/search/experts?q=x", "Authorization", token).statusCode()).toArray();
  }

  private void assertRefused(String token) {
    HttpResponse<String> response = caller.get("/api/v1/experts", "Authorization", token);
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Caller.json(response).get("type").asString()).isEqualTo("/problems/unauthenticated");
  }

  private static String bearer(String subject, String audience) {
    return "Bearer " + ISSUER.token(subject, audience, Map.of());
  }
}

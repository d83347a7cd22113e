package org.connectivecities.platform.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.connectivecities.tokens.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service with an issuer, as in production: a token says who acts, and nothing else does. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ThingTokensIT {

  private static final TestIssuer ISSUER = TestIssuer.start();
  private static final Map<String, Object> NO_CLAIMS = Map.of();

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("cc.tokens.issuer", ISSUER::name);
    properties.add("cc.tokens.audiences", () -> "things");
    properties.add("cc.tokens.keys-last", () -> "0s");
    properties.add("cc.tokens.outage", () -> "0s");
  }

  @AfterAll
  static void stop() {
    ISSUER.close();
  }

  @Test
  void knowsWhoActsByTheToken() throws Exception {
    assertThat(make("Authorization", "Bearer " + ISSUER.token("ana", "things", NO_CLAIMS)).statusCode()).isEqualTo(201);
    assertThat(make("Accept", "*/*").statusCode()).isEqualTo(401);
  }

  @Test
  void doesNotBelieveTheDevelopmentHeaderEvenInTheLocalProfile() throws Exception {
    assertThat(make("X-Dev-Actor", "eve; roles=administrator").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesATokenThatIsExpiredForgedOrForSomethingElseWithoutSayingWhich() throws Exception {
    var refused = make("Authorization", "Bearer " + ISSUER.token("ana", "things", NO_CLAIMS, Instant.now().minusSeconds(60)));

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    assertThat(refused.body()).contains("/problems/unauthenticated", "traceId");
    assertThat(make("Authorization", "Bearer " + ISSUER.forged("ana", "things", NO_CLAIMS)).statusCode()).isEqualTo(401);
    assertThat(make("Authorization", "Bearer " + ISSUER.token("ana", "portal", NO_CLAIMS)).statusCode()).isEqualTo(401);
    assertThat(make("Authorization", "Bearer nonsense").statusCode()).isEqualTo(401);
  }

  @Test
  void letsNobodyInWhileNobodyCanTell() throws Exception {
    String token = ISSUER.token("ana", "things", NO_CLAIMS);
    ISSUER.goAway();
    try {
      var refused = make("Authorization", "Bearer " + token);

      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(refused.body()).contains("/problems/unavailable");
    } finally {
      ISSUER.comeBack();
    }
  }

  private HttpResponse<String> make(String header, String value) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/things"))
        .header("Content-Type", "application/json")
        .header(header, value)
        .POST(BodyPublishers.ofString("{\"name\":\"cup\",\"colour\":\"red\"}"))
        .build();
    return http.send(request, BodyHandlers.ofString());
  }
}

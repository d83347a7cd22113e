package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT extends GatewayIT {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/experts, profile", "/api/v1/experts/x1/pause, profile", "/api/v1/cities/kumasi, profile", "/api/v1/topics?lang=fr, profile",
    "/api/v1/search/experts?q=a, search", "/api/v1/search/suggestions?prefix=st, search",
    "/api/v1/challenges, matching", "/api/v1/challenges/c1/shortlists, matching", "/api/v1/shortlists/s1, matching",
    "/api/v1/invitations, matching", "/api/v1/engagements/e1/feedback, matching", "/api/v1/assignments/a1, matching", "/api/v1/weights/proposal, matching",
    "/api/v1/reports/demand, matching", "/api/v1/retention/profile, profile", "/api/v1/retention/matching, matching"
  })
  void routesByPrefix(String path, String service) {
    HttpResponse<String> response = caller.get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Caller.json(response).get("service").asString()).isEqualTo(service);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/expertsandmore", "/api/v2/experts", "/v3/api-docs", "/actuator", "/actuator/health", "/actuator/metrics", "/actuator/env", "/api/v1"})
  void answersAnythingElseWithAProblem(String path) {
    HttpResponse<String> response = caller.get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Caller.json(response).get("type").asString()).isEqualTo("/problems/not-found");
    assertThat(Caller.json(response).get("instance").asString()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/api/v1/search/candidates", "/api/v1/search/%63andidates", "/api/v1/search/candidates/", "/api/v1/search/candidates?x=1",
    "/api/v1/search//candidates", "/api/v1/search/candidates;a=b", "/api/v1/search/x/..%2fcandidates", "/api/v1/search/%2e/candidates",
    "/api/v1/rankings", "/api/v1/rankings/x", "/api/v1/digests/cities/x", "/api/v1/invitations/x~1/link"
  })
  void keepsInternalCallsInside(String path) {
    HttpResponse<String> response = caller.send("POST", path, "{}".getBytes(StandardCharsets.UTF_8), "X-Dev-Actor", "m; roles=service");

    assertThat(response.statusCode()).isIn(400, 404);
    assertThat(SEARCH.seen()).isEmpty();
    assertThat(MATCHING.seen()).isEmpty();
  }

  @Test
  void passesQueryAsItWasWritten() {
    caller.get("/api/v1/search/experts?q=caf%C3%A9%20a%2Bb&topic=water&topic=waste&available=");

    assertThat(SEARCH.last().target()).isEqualTo("/api/v1/search/experts?q=caf%C3%A9%20a%2Bb&topic=water&topic=waste&available=");
  }

  @Test
  void passesBodyAndConditionalHeaders() {
    MATCHING.behave((exchange, seen) -> {
      exchange.getResponseHeaders().set("ETag", "\"8\"");
      exchange.getResponseHeaders().set("Location", "/api/v1/challenges/c1");
      FakeService.answer(exchange, 201, "{\"id\":\"c1\"}");
    });

    HttpResponse<String> response =
        caller.send(
            "PUT", "/api/v1/challenges/c1", "{\"title\":\"Überflutung\"}".getBytes(StandardCharsets.UTF_8),
            "If-Match", "\"7\"", "Idempotency-Key", "k1", "Content-Type", "application/json");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().firstValue("ETag")).hasValue("\"8\"");
    assertThat(response.headers().firstValue("Location")).hasValue("/api/v1/challenges/c1");
    assertThat(new String(MATCHING.last().body(), StandardCharsets.UTF_8)).isEqualTo("{\"title\":\"Überflutung\"}");
    assertThat(MATCHING.last().header("If-Match")).containsExactly("\"7\"");
    assertThat(MATCHING.last().header("Idempotency-Key")).containsExactly("k1");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 409, 412, 422, 428, 500, 503})
  void passesAnswersOfAnyStatusAsTheyAre(int status) {
    PROFILE.behave((exchange, seen) -> {
      exchange.getResponseHeaders().set("Retry-After", "7");
      FakeService.answer(exchange, status, "{\"detail\":\"as told by the service\"}");
    });

    HttpResponse<String> response = caller.get("/api/v1/experts/x1");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEqualTo("{\"detail\":\"as told by the service\"}");
    assertThat(response.headers().allValues("Retry-After")).containsExactly("7");
  }

  @Test
  void passesAnAnswerWithoutBody() {
    PROFILE.behave((exchange, seen) -> FakeService.answer(exchange, 204, ""));

    HttpResponse<String> response = caller.send("DELETE", "/api/v1/experts/x1", new byte[0]);

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
  }
}

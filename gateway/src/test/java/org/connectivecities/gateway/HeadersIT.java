package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT extends GatewayIT {

  @Test
  void takesOverAWellFormedRequestId() {
    HttpResponse<String> response = caller.get("/api/v1/experts", "X-Request-Id", "desk-2026.11_22");

    assertThat(PROFILE.last().header("X-Request-Id")).containsExactly("desk-2026.11_22");
    assertThat(response.headers().allValues("X-Request-Id")).containsExactly("desk-2026.11_22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "has space in it", "<script>alert(1)</script>", "x{65}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
  void replacesAMalformedRequestId(String malformed) {
    HttpResponse<String> response = caller.get("/api/v1/experts", "X-Request-Id", malformed);

    String made = response.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(made).isNotEqualTo(malformed).matches("[0-9a-f-]{36}");
    assertThat(PROFILE.last().header("X-Request-Id")).containsExactly(made);
  }

  @Test
  void namesTheRequestIdInItsOwnProblems() {
    HttpResponse<String> response = caller.get("/nowhere", "X-Request-Id", "trace-me-1234");

    assertThat(Caller.json(response).get("traceId").asString()).isEqualTo("trace-me-1234");
  }

  @Test
  void passesTheTraceOn() {
    caller.get("/api/v1/experts", "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    assertThat(PROFILE.last().header("traceparent")).containsExactly("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  }

  @Test
  void passesTheDevelopmentHeaderInTheLocalProfile() {
    caller.get("/api/v1/experts", "X-Dev-Actor", "ana; roles=coordinator");

    assertThat(PROFILE.last().header("X-Dev-Actor")).containsExactly("ana; roles=coordinator");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "X-Forwarded-User", "X-User", "x-user-id", "X_User", "X-Remote-User", "Remote-User", "REMOTE_USER", "X-Auth-Request-Email",
    "X-Authenticated-User", "X-Actor", "X-Roles", "X-Forwarded-Groups", "X-Forwarded-Access-Token", "X-Goog-Authenticated-User-Email", "X-MS-Client-Principal",
    "X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override", "X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X_Dev_Actor"
  })
  void dropsHeadersThatClaimAnIdentityOrAnAddress(String header) {
    caller.get("/api/v1/experts", header, "admin");

    assertThat(PROFILE.last().header(header)).isEmpty();
  }

  @Test
  void keepsTheTokenAndTheLanguage() {
    caller.get("/api/v1/topics", "Authorization", "Bearer t", "Accept-Language", "pt");

    assertThat(PROFILE.last().header("Authorization")).containsExactly("Bearer t");
    assertThat(PROFILE.last().header("Accept-Language")).containsExactly("pt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/experts", "/nowhere", "/", "/problems/stale", "/status", "/health", "/swagger-ui/index.html", "/api/v1//x"})
  void protectsEveryAnswer(String path) {
    PROFILE.behave((exchange, seen) -> {
      exchange.getResponseHeaders().set("X-Content-Type-Options", "sniff");
      exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
      exchange.getResponseHeaders().set("Server", "fake/1.0");
      FakeService.answer(exchange, 200, "{}");
    });

    HttpResponse<String> response = caller.get(path, "Origin", "https://elsewhere.example");

    assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(response.headers().allValues("Content-Security-Policy")).singleElement().asString().contains("frame-ancestors 'none'");
    assertThat(response.headers().map().keySet()).noneMatch(name -> name.toLowerCase().startsWith("access-control-"));
    assertThat(response.headers().firstValue("Server")).isEmpty();
    assertThat(response.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void keepsAnswersOutOfCachesUnlessTheServiceSaysOtherwise() {
    assertThat(caller.get("/api/v1/experts/mara").headers().allValues("Cache-Control")).containsExactly("no-store");

    PROFILE.behave((exchange, seen) -> {
      exchange.getResponseHeaders().set("Cache-Control", "max-age=3600, public");
      FakeService.answer(exchange, 200, "{}");
    });
    assertThat(caller.get("/api/v1/topics").headers().allValues("Cache-Control")).containsExactly("max-age=3600, public");
  }
}

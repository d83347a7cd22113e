package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PagesIT extends GatewayIT {

  private static final String AS_A_BROWSER = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

  static List<String> slugs() {
    try (var list = PagesIT.class.getResourceAsStream("/problems.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void explainsEveryKindOfProblem(String slug) {
    HttpResponse<String> page = caller.get("/problems/" + slug);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.body()).contains("What happened", "What is kept", "What to do", "<li>").doesNotContain("<script");
  }

  @Test
  void listsTheProblemsForPrograms() {
    JsonNode listed = Caller.json(caller.get("/problems", "Accept", "application/json")).get("items");

    assertThat(listed.valueStream().map(item -> item.get("slug").asString())).containsAll(slugs());
    assertThat(listed.valueStream()).allMatch(item -> item.get("status").asInt() >= 400);
  }

  @Test
  void listsTheProblemsForPeople() {
    assertThat(caller.get("/problems", "Accept", AS_A_BROWSER).body()).contains("<a href=\"/problems/stale\">");
  }

  @Test
  void knowsNoOtherProblem() {
    assertThat(caller.get("/problems/no-such").statusCode()).isEqualTo(404);
  }

  @Test
  void showsAPersonAPageWhereNothingIs() {
    HttpResponse<String> response = caller.get("/nowhere", "Accept", AS_A_BROWSER);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(response.body()).contains("<h1>Not found</h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/status", "/problems", "/assets/gateway.css"})
  void leadsFromTheFrontPage(String path) {
    assertThat(caller.get("/").body()).contains("\"" + path + "\"");
    assertThat(caller.get(path, "Accept", AS_A_BROWSER).statusCode()).isIn(200, 302);
  }

  @Test
  void tellsTheHealthOfEachService() {
    SEARCH.behave((exchange, seen) -> FakeService.answer(exchange, 503, "{\"status\":\"DOWN\"}"));
    MATCHING.stop();
    try {
      JsonNode report = Caller.json(caller.get("/status"));

      assertThat(report.get("state").asString()).isEqualTo("unavailable");
      assertThat(report.get("services").valueStream().map(service -> service.get("name").asString() + " " + service.get("state").asString()))
          .containsExactly("matching unavailable", "profile available", "search impaired");
      assertThat(caller.get("/status", "Accept", AS_A_BROWSER).body()).contains("unavailable", "does not answer");
    } finally {
      MATCHING.start();
    }
    assertThat(PROFILE.last().target()).isEqualTo("/health");
  }

  @Test
  void showsAServicesInterfaceAsSeenFromHere() {
    SEARCH.behave((exchange, seen) ->
        FakeService.answer(
            exchange, 200,
            "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://10.0.0.7:8102\"}],"
                + "\"paths\":{\"/api/v1/search/experts\":{},\"/api/v1/search/candidates\":{}}}"));

    JsonNode document = Caller.json(caller.get("/api-docs/search"));

    assertThat(document.at("/servers").valueStream().map(server -> server.get("url").asString())).containsExactly("/");
    assertThat(document.get("paths").propertyNames()).containsExactly("/api/v1/search/experts");
    assertThat(document.at("/components/securitySchemes/actor/name").asString()).isEqualTo("X-Dev-Actor");
    assertThat(SEARCH.last().target()).isEqualTo("/v3/api-docs");
  }

  @Test
  void saysSoWhenAServiceCannotShowItsInterface() {
    PROFILE.behave((exchange, seen) -> FakeService.answer(exchange, 500, "{}"));

    assertThat(caller.get("/api-docs/profile").statusCode()).isEqualTo(503);
    assertThat(caller.get("/api-docs/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void offersTheInterfaceOfAllServicesOnOnePage() {
    String front = caller.get("/docs").headers().firstValue("Location").orElseThrow();

    assertThat(caller.get(front).body()).contains("swagger-ui");
    assertThat(caller.get("/swagger-ui/swagger-initializer.js").body()).contains("/api-docs/swagger-config");
    assertThat(Caller.json(caller.get("/api-docs/swagger-config")).get("urls").valueStream().map(url -> url.get("url").asString()))
        .contains("/api-docs/profile", "/api-docs/search", "/api-docs/matching");
  }
}

package org.connectivecities.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.profile.Caller.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the service tells about itself. */
@RunningService
class ApiIT {

  @LocalServerPort private int port;
  @LocalManagementPort private int management;

  @Test
  void describesItsApi() {
    Answer answer = Caller.nobody(port).get("/v3/api-docs");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("paths").propertyNames()).containsExactlyInAnyOrder(
        "/api/v1/experts", "/api/v1/experts/me", "/api/v1/experts/unconfirmed", "/api/v1/experts/unvetted", "/api/v1/experts/{id}", "/api/v1/experts/{id}/pause",
        "/api/v1/experts/{id}/resume", "/api/v1/experts/{id}/confirm", "/api/v1/experts/{id}/vet", "/api/v1/experts/{id}/turn-down",
        "/api/v1/experts/{id}/letters", "/api/v1/experts/{id}/offer", "/api/v1/experts/takeovers", "/api/v1/experts/{id}/disclosures", "/api/v1/experts/{id}/consents", "/api/v1/experts/{id}/erasure",
        "/api/v1/experts/imports", "/api/v1/audits/profile", "/api/v1/retention/profile", "/api/v1/cities",
        "/api/v1/cities/{id}", "/api/v1/topics", "/api/v1/letters/{secret}/stop", "/api/v1/mailbox", "/api/v1/mailbox/confirmations",
        "/api/v1/searches", "/api/v1/searches/{id}");
  }

  @Test
  void keepsTheActingPersonOutOfTheDescription() {
    assertThat(Caller.nobody(port).get("/v3/api-docs").text()).doesNotContain("actor", "Actor");
  }

  @Test
  void takesItsOwnExamples() {
    JsonNode paths = Caller.nobody(port).get("/v3/api-docs").json().get("paths");
    for (String path : List.of("/api/v1/experts", "/api/v1/cities")) {
      JsonNode example = paths.get(path).at("/post/requestBody/content/application~1json/example");

      Answer answer = Caller.coordinator(port).post(path, example.toString());

      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
  }

  @Test
  void namesTheProblemsOfEveryOperation() {
    JsonNode paths = Caller.nobody(port).get("/v3/api-docs").json().get("paths");

    assertThat(paths.at("/~1api~1v1~1experts~1{id}/put/responses").propertyNames())
        .contains("200", "400", "401", "403", "404", "410", "412", "413", "415", "428", "503");
    paths.forEach(path -> path.forEach(operation ->
        assertThat(operation.at("/responses/400/content").has("application/problem+json")).isTrue()));
  }

  @Test
  void isHealthyOnTheStackAndTellsWhyWhereOnlyOperatorsAre() {
    assertThat(Caller.nobody(port).get("/health").json()).hasToString("{\"status\":\"UP\"}");
    assertThat(Caller.nobody(port).get("/actuator/health").status()).isEqualTo(404);
    assertThat(Caller.nobody(management).get("/actuator/health").json().at("/components/outbox/status").asString()).isEqualTo("UP");
    assertThat(Caller.nobody(management).get("/api/v1/topics").status()).isEqualTo(404);
  }
}

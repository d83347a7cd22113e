package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a caller meets who errs, is late, is somebody else, or means harm. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "matching.search.url=http://127.0.0.1:9")
class MatchingHttpIT {

  private static final String CHALLENGES = "/api/v1/challenges";

  @LocalServerPort int port;
  @LocalManagementPort int management;

  private final String id = "c-" + UUID.randomUUID();
  private Api coordinator;
  private Api nobody;
  private Api stranger;

  @BeforeEach
  void signIn() {
    coordinator = new Api(port, "ana; roles=coordinator");
    nobody = new Api(port, "");
    stranger = new Api(port, "desk; roles=city; city=accra");
  }

  private Api.Answer posted(String more) {
    return coordinator.post(
        CHALLENGES,
        """
        {"id": "%s", "city": {"name": "Kumasi", "country": "GH"}, "challenge": "Floods in narrow lanes" %s}
        """.formatted(id, more));
  }

  private Api.Answer proposed() {
    posted("");
    await().atMost(Duration.ofSeconds(30)).until(() -> read().text("/state").equals("proposed"));
    return read();
  }

  private Api.Answer read() {
    return coordinator.get(CHALLENGES + "/" + id);
  }

  @Test
  void takesBackWhatItGaveOut() {
    Api.Answer first = proposed();

    Api.Answer second = coordinator.put(CHALLENGES + "/" + id, first.body().toString(), "If-Match", first.etag());

    assertThat(second.status()).as(second.response().body()).isEqualTo(200);
    assertThat(second.body().at("/titleDerived").asBoolean()).isTrue();
    assertThat(second.text("/challenge")).isEqualTo(first.text("/challenge"));
  }

  @Test
  void tellsEverybodyWhetherItIsWellAndOnlyOperatorsWhy() {
    assertThat(nobody.get("/health").body().properties()).extracting(java.util.Map.Entry::getKey).containsExactly("status");
    assertThat(nobody.get("/actuator/health").status()).isEqualTo(404);
    assertThat(new Api(management, "").get("/actuator/health").body().at("/components/outbox").isMissingNode()).isFalse();
    assertThat(new Api(management, "").get("/actuator/sbom").status()).isEqualTo(200);
  }

  @Test
  void namesAFieldThatItDoesNotKnow() {
    Api.Answer answer = posted(", \"chalenge\": \"typing error\"");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/type")).isEqualTo("/problems/invalid");
    assertThat(answer.text("/errors/0/pointer")).isEqualTo("/chalenge");
    assertThat(coordinator.get(CHALLENGES + "?sate=open").text("/errors/0/pointer")).isEqualTo("sate");
  }

  @Test
  void refusesAChangeWithoutOrWithAnOldVersion() {
    Api.Answer read = proposed();
    String path = CHALLENGES + "/" + id;

    assertThat(coordinator.put(path, read.body().toString()).status()).isEqualTo(428);
    assertThat(coordinator.put(path, read.body().toString(), "If-Match", "\"0\"").status()).isEqualTo(412);
    String shortlist = "/api/v1/shortlists/" + read.text("/shortlistId");
    assertThat(coordinator.post(shortlist + "/publish", "").status()).isEqualTo(428);
    assertThat(coordinator.post(shortlist + "/review", "{\"actions\": [{\"action\": \"reject\", \"reason\": \"x\"}]}", "If-Match", "\"99\"").status())
        .isEqualTo(412);
  }

  @Test
  void answersARepeatAsTheFirstTime() {
    String body = "{\"city\": {\"name\": \"Kumasi\", \"country\": \"GH\"}, \"challenge\": \"Floods\"}";

    Api.Answer first = coordinator.post(CHALLENGES, body, "Idempotency-Key", id);
    Api.Answer again = coordinator.post(CHALLENGES, body, "Idempotency-Key", id);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.text("/id")).isEqualTo(first.text("/id"));
  }

  @Test
  void refusesATakenId() {
    posted("");

    assertThat(posted("").status()).isEqualTo(409);
  }

  @Test
  void tellsStrangersNothing() {
    posted(", \"privacy\": \"coordinators\"");
    await().atMost(Duration.ofSeconds(30)).until(() -> read().text("/state").equals("proposed"));
    String shortlist = "/api/v1/shortlists/" + id + "-s1";

    assertThat(nobody.get(CHALLENGES + "/" + id).status()).isEqualTo(401);
    assertThat(stranger.get(CHALLENGES + "/" + id).status()).isEqualTo(404);
    assertThat(stranger.get(shortlist).status()).isEqualTo(404);
    assertThat(stranger.post(CHALLENGES + "/" + id + "/close", "{}").status()).isEqualTo(404);
    assertThat(stranger.post(shortlist + "/publish", "", "If-Match", "\"1\"").status()).isEqualTo(403);
    assertThat(stranger.post(shortlist + "/choice", "{\"coordinatorDecides\": true}").status()).isEqualTo(404);
    assertThat(nobody.post(CHALLENGES, "{}").status()).isEqualTo(401);
    assertThat(new Api(port, "p; roles=practitioner; expert=e1").post(CHALLENGES, "{}").status()).isEqualTo(403);
    assertThat(stranger.get(CHALLENGES + "?limit=100").body().at("/items").findValuesAsString("id")).doesNotContain(id);
  }

  @Test
  void showsThePublicWhatIsPublic() {
    posted(", \"privacy\": \"public\"");

    assertThat(nobody.get(CHALLENGES + "/" + id).status()).isEqualTo(200);
    assertThat(nobody.get(CHALLENGES + "?limit=100").body().at("/items").findValuesAsString("id")).contains(id);
  }

  @Test
  void pagesThroughEverythingOnce() {
    for (int i = 0; i < 3; i++) {
      assertThat(coordinator.post(CHALLENGES, "{\"city\": {\"name\": \"Page\", \"country\": \"GH\"}, \"challenge\": \"p\"}").status()).isEqualTo(201);
    }
    Api.Answer first = coordinator.get(CHALLENGES + "?limit=2");
    Api.Answer second = coordinator.get(CHALLENGES + "?limit=2&page=" + first.text("/next"));

    assertThat(first.body().at("/items")).hasSize(2);
    assertThat(first.text("/items/0/id")).isNotEqualTo(first.text("/items/1/id"));
    assertThat(second.text("/items/0/id")).isNotIn(first.text("/items/0/id"), first.text("/items/1/id")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{\"city\": 7}",
        "{\"city\": \"$ne\", \"challenge\": {\"$gt\": \"\"}}",
        "{\"city\": {\"name\": \"A\", \"country\": \"GH\", \"$where\": \"1\"}, \"challenge\": \"x\"}",
        "{\"city\": {\"name\": \"A\", \"country\": \"GH\"}, \"challenge\": \"x\", \"topics\": [null]}",
        "{\"city\": {\"name\": \"A\", \"country\": \"GH\"}, \"challenge\": \"x\", \"id\": \"../../etc/passwd\"}",
        "{\"city\": {\"name\": \"A\", \"country\": \"GH\"}, \"challenge\": \"x\", \"teamSize\": 1e99}",
        "{\"city\":"
      })
  void answersHostileBodiesWithAProblem(String body) {
    Api.Answer answer = coordinator.post(CHALLENGES, body);

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
    assertThat(answer.text("/type")).isEqualTo("/problems/invalid");
    assertThat(answer.response().body()).doesNotContain("Exception", "org.connectivecities");
  }

  @Test
  void refusesMoreThanItCanHold() {
    String huge = "{\"city\": {\"name\": \"A\", \"country\": \"GH\"}, \"challenge\": \"" + "x".repeat(2_000_000) + "\"}";

    assertThat(coordinator.post(CHALLENGES, huge).status()).isEqualTo(413);
    assertThat(posted(", \"tried\": \"" + "x".repeat(10_001) + "\"").text("/errors/0/pointer")).isEqualTo("/tried");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?page=nonsense", "?limit=0", "?limit=1000", "?limit=x", "?state=lost"})
  void refusesParametersThatMakeNoSense(String query) {
    assertThat(coordinator.get(CHALLENGES + query).status()).isEqualTo(400);
  }

  @Test
  void keepsMarkupAsTheTextItIs() {
    String text = "<script>alert(1)</script> & \\\"quotes\\\"";
    Api.Answer answer =
        coordinator.post(CHALLENGES, "{\"city\": {\"name\": \"A\", \"country\": \"GH\"}, \"challenge\": \"%s\"}".formatted(text));

    assertThat(answer.text("/challenge")).isEqualTo("<script>alert(1)</script> & \"quotes\"");
    assertThat(answer.response().headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
  }

  @Test
  void suggestsTopicsWhileACityWrites() {
    Api.Answer answer =
        stranger.post(
            CHALLENGES + "/topic-suggestions",
            "{\"challenge\": \"Das Regenwasser steht in den Kellern, wir brauchen ein Konzept gegen Starkregen.\"}");

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.text("/language")).isEqualTo("de");
    assertThat(answer.body().at("/topics").findValuesAsString("id")).contains("stormwater");
  }

  @Test
  void describesItselfAsOpenApi() {
    Api.Answer document = nobody.get("/v3/api-docs");

    assertThat(document.status()).isEqualTo(200);
    assertThat(document.body().at("/paths").propertyNames())
        .contains(CHALLENGES, CHALLENGES + "/{id}", "/api/v1/shortlists/{id}/review", "/api/v1/shortlists/{id}/choice");
    assertThat(document.response().body()).doesNotContain("\"Actor\"");
  }
}

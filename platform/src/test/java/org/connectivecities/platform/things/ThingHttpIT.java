package org.connectivecities.platform.things;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.UUID;
import org.connectivecities.platform.http.KeptAnswers;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every service of ours answers to a caller who makes mistakes, repeats himself or sends too much. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ThingHttpIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String RED = "{\"name\":\"cup\",\"colour\":\"red\"}";

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private KeptAnswers answers;
  @Autowired private MongoDatabase database;

  @Test
  void namesTheUnknownField() {
    var answer = post("/things", "{\"name\":\"cup\",\"color\":\"red\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("/problems/invalid");
    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/color");
    assertThat(problem.at("/errors/0/message").asString()).contains("colour");
    assertThat(problem.get("traceId").asString()).isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
  }

  @Test
  void namesTheUnknownParameter() {
    var answer = send(request("/things?colour=red&colr=blue").GET());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("colr");
  }

  @Test
  void namesTheMistypedParameter() {
    var answer = send(request("/things?limit=many").GET());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("limit");
  }

  @Test
  void saysWhereJsonIsBroken() {
    var answer = post("/things", "{\"name\": \"cup\",,}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("detail").asString()).contains("line 1");
  }

  @Test
  void refusesABottomlessBody() {
    var answer = post("/things", "[".repeat(20_000));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void refusesWhatIsTooLargeAnnouncedOrNot() {
    byte[] huge = new byte[2_000_000];

    assertThat(send(request("/things").POST(BodyPublishers.ofByteArray(huge))).statusCode()).isEqualTo(413);
    assertThat(send(request("/things").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(("{\"name\":\"" + "x".repeat(2_000_000) + "\"}").getBytes()))))
            .statusCode())
        .isEqualTo(413);
  }

  @Test
  void asksForTheVersionAndRefusesAnOldOne() {
    var made = post("/things", RED);
    String thing = made.headers().firstValue("Location").orElseThrow();

    assertThat(send(request(thing).PUT(BodyPublishers.ofString(RED))).statusCode()).isEqualTo(428);
    assertThat(send(request(thing).header("If-Match", "\"1\"").PUT(BodyPublishers.ofString(RED))).statusCode()).isEqualTo(200);
    assertThat(send(request(thing).header("If-Match", "\"1\"").PUT(BodyPublishers.ofString(RED))).statusCode()).isEqualTo(412);
  }

  @Test
  void carriesARepeatedRequestOutOnce() {
    String key = UUID.randomUUID().toString();

    var first = send(request("/things").header("Idempotency-Key", key).POST(BodyPublishers.ofString(RED)));
    var again = send(request("/things").header("Idempotency-Key", key).POST(BodyPublishers.ofString(RED)));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
    assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void forgetsAnAnswerAboutSomethingThatWasErasedAndDoesNotCarryItOutAgain() {
    String key = UUID.randomUUID().toString();
    var made = send(request("/things").header("Idempotency-Key", key).POST(BodyPublishers.ofString(RED)));
    String location = made.headers().firstValue("Location").orElseThrow();

    answers.forgetAbout(location.substring("/things/".length()));

    var again = send(request("/things").header("Idempotency-Key", key).POST(BodyPublishers.ofString(RED)));
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(json(again).get("type").asString()).isEqualTo("/problems/gone");
    assertThat(database.getCollection("requests").find().into(new ArrayList<>()).toString()).doesNotContain(location);
  }

  @Test
  void keepsAnAnswerWhereTheIdIsOnlyPartOfAnother() {
    String key = UUID.randomUUID().toString();
    var made = send(request("/things").header("Idempotency-Key", key).POST(BodyPublishers.ofString(RED)));

    answers.forgetAbout("cu");

    var again = send(request("/things").header("Idempotency-Key", key).POST(BodyPublishers.ofString(RED)));
    assertThat(again.body()).isEqualTo(made.body());
  }

  @Test
  void refusesAKeyThatCameWithAnotherBody() {
    String key = UUID.randomUUID().toString();
    send(request("/things").header("Idempotency-Key", key).POST(BodyPublishers.ofString(RED)));

    var other = send(request("/things").header("Idempotency-Key", key).POST(BodyPublishers.ofString(RED.replace("red", "blue"))));

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(json(other).get("type").asString()).isEqualTo("/problems/idempotency-conflict");
  }

  @Test
  void hidesItsOwnFaultsAndLetsTheCallerTryAgain() {
    String key = UUID.randomUUID().toString();

    var failed = send(request("/things/broken").header("Idempotency-Key", key).POST(BodyPublishers.noBody()));
    var retried = send(request("/things/broken").header("Idempotency-Key", key).POST(BodyPublishers.noBody()));

    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.body()).doesNotContain("hunter2").contains("/problems/internal");
    assertThat(retried.body()).isEqualTo("mended");
  }

  @Test
  void saysWhatIsNotAvailable() {
    var answer = send(request("/things/upstream").GET());

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(json(answer).get("detail").asString()).contains("the warehouse");
  }

  @Test
  void asksNobodyToSignIn() {
    var answer = send(HttpRequest.newBuilder(uri("/things")).header("Content-Type", "application/json").POST(BodyPublishers.ofString(RED)));

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void answersUnknownPathsAndMethodsAsProblems() {
    assertThat(json(send(request("/nothing").GET())).get("type").asString()).isEqualTo("/problems/not-found");
    assertThat(json(send(request("/things").DELETE())).get("type").asString()).isEqualTo("/problems/method-not-allowed");
  }

  @Test
  void handsOnAWellFormedRequestIdAndReplacesAnyOther() {
    assertThat(send(request("/things").header("X-Request-Id", "abc-12345").GET()).headers().firstValue("X-Request-Id")).hasValue("abc-12345");
    assertThat(send(request("/things").header("X-Request-Id", "x y").GET()).headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
  }

  private HttpResponse<String> post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).header("X-Dev-Actor", "ana; roles=maker").header("Content-Type", "application/json");
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return http.sendAsync(request.build(), BodyHandlers.ofString()).join();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }
}

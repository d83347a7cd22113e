package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.platform.kafka.EventPublisher;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Advice for two challenges that want the same person, over HTTP and with the real solver; the search service is down. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "matching.search.url=http://127.0.0.1:9")
class AssignmentIT {

  private static final Duration SECONDS = Duration.ofSeconds(30);
  private static final String FLOODS = "Stormwater floods the narrow lanes of our informal settlements every rainy season.";

  @LocalServerPort int port;
  @Autowired EventPublisher publisher;
  @Autowired Candidates candidates;
  @Autowired Cities cities;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String cityId = "city-" + run;
  private final String expert = "water-" + run;
  private Api coordinator;
  private Api city;
  private String first;
  private String second;

  @BeforeEach
  void twoChallengesAreProposedTheSamePerson() {
    var network = new Network(publisher);
    coordinator = new Api(port, "ana; roles=coordinator");
    city = new Api(port, "desk; roles=city; city=" + cityId);
    network.publish(Network.city(cityId, 1));
    network.publish(Network.expert(expert, 1, "Stormwater drains in narrow lanes, planned with residents", "stormwater"));
    await().atMost(SECONDS).until(() -> candidates.find(expert).isPresent() && cities.find(cityId).isPresent());
    first = post();
    second = post();
    await().atMost(SECONDS).until(() -> state(first).equals("proposed") && state(second).equals("proposed"));
  }

  private String post() {
    Api.Answer posted =
        city.post("/api/v1/challenges", "{\"city\": \"%s\", \"challenge\": \"%s\"}".formatted(cityId, FLOODS));
    assertThat(posted.status()).as(posted.response().body()).isEqualTo(201);
    return posted.text("/id");
  }

  private String state(String challenge) {
    return city.get("/api/v1/challenges/" + challenge).text("/state");
  }

  private String both() {
    return "\"challengeIds\": [\"%s\", \"%s\"]".formatted(first, second);
  }

  private Api.Answer propose(String body, String... headers) {
    Api.Answer answer = coordinator.post("/api/v1/assignments", body, headers);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer;
  }

  private static JsonNode of(JsonNode list, String challenge) {
    for (JsonNode each : list) {
      if (each.at("/challengeId").asString("").equals(challenge)) {
        return each;
      }
    }
    throw new AssertionError(challenge + " is not in " + list);
  }

  @Test
  void advisesWhomToPutWhereAndChangesNothing() {
    Api.Answer advice = propose("{" + both() + "}");

    JsonNode placed = of(advice.body().at("/placements"), first);
    JsonNode basis = of(advice.body().at("/basis"), first);
    Api.Answer shortlist = coordinator.get("/api/v1/shortlists/" + basis.at("/shortlistId").asString(""));
    assertThat(advice.text("/variant")).isEqualTo("max-min");
    assertThat(advice.body().at("/figures/served").asInt()).isEqualTo(2);
    assertThat(advice.body().at("/price/percent").asDouble()).isBetween(0.0, 100.0);
    assertThat(basis.at("/recall").asString("")).isEqualTo("local");
    assertThat(shortlist.body().at("/matches").findValuesAsString("expertId"))
        .contains(placed.at("/expertId").asString(""));
    assertThat(shortlist.text("/state")).isEqualTo("pending");
    assertThat(shortlist.body().at("/version").asLong()).isEqualTo(1);
    assertThat(state(first)).isEqualTo("proposed");
  }

  @Test
  void readsTheSameAdviceAgainInAnotherLanguage() {
    Api.Answer advice = propose("{" + both() + "}");
    String location = advice.response().headers().firstValue("Location").orElseThrow();

    Api.Answer again = coordinator.get(location);
    assertThat(again.body()).isEqualTo(advice.body());
    assertThat(coordinator.get(location, "Accept-Language", "de").text("/advice/language")).isEqualTo("de");
  }

  @Test
  void keepsWhatTheCoordinatorHasDecidedAndSaysSo() {
    String decided =
        "{%s, \"pinned\": [{\"challengeId\": \"%s\", \"expertId\": \"%s\"}], \"forbidden\": [{\"challengeId\": \"%s\", \"expertId\": \"%s\"}]}"
            .formatted(both(), first, expert, second, expert);

    JsonNode body = propose(decided).body();

    assertThat(of(body.at("/placements"), first).at("/expertId").asString("")).isEqualTo(expert);
    assertThat(of(body.at("/placements"), first).at("/pinned").asBoolean()).isTrue();
    assertThat(body.at("/placements").findValuesAsString("expertId")).containsOnlyOnce(expert);
  }

  @Test
  void assignsEverythingThatIsOpenWhenNothingIsSaid() {
    assertThat(propose("").body().at("/basis").findValuesAsString("challengeId")).contains(first, second);
    assertThat(propose("{\"variant\": \"total\", \"perChallenge\": 2}").text("/variant")).isEqualTo("total");
  }

  @Test
  void isForCoordinatorsOnly() {
    assertThat(city.post("/api/v1/assignments", "{}").status()).isEqualTo(403);
    assertThat(city.post("/api/v1/assignments", "{\"variant\": \"none\"}").status()).isEqualTo(403);
    assertThat(new Api(port, "").post("/api/v1/assignments", "{}").status()).isEqualTo(401);
    assertThat(new Api(port, "").get("/api/v1/assignments/any").status()).isEqualTo(401);
    assertThat(city.get("/api/v1/assignments/any").status()).isEqualTo(403);
    assertThat(coordinator.get("/api/v1/assignments/any").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "{\"variant\": \"fair\"}                     | /variant",
    "{\"perChallenge\": 0}                       | /perChallenge",
    "{\"seats\": 2}                              | /seats",
    "{\"challengeIds\": []}                      | /challengeIds",
    "{\"challengeIds\": [\"none\"]}              | /challengeIds/0",
    "{\"challengeIds\": [null]}                  | /challengeIds/0",
    "{\"pinned\": [{\"challengeId\": \"x\"}]}    | /pinned/0/expertId",
    "{\"pinned\": [null]}                        | /pinned/0/challengeId",
    "{\"forbidden\": [{\"challengeId\": \"x\", \"expertId\": \"y\"}]} | /forbidden/0/challengeId"
  })
  void namesWhatIsWrongWithABody(String body, String pointer) {
    Api.Answer answer = coordinator.post("/api/v1/assignments", body);

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
    assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
  }
}

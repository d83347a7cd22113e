package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.platform.kafka.EventPublisher;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From what profile-service publishes to a shortlist that a city chooses from; the search service is down throughout. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "matching.search.url=http://127.0.0.1:9")
class ShortlistIT {

  private static final Duration SECONDS = Duration.ofSeconds(20);

  @LocalServerPort int port;
  @Autowired EventPublisher publisher;
  @Autowired Candidates candidates;
  @Autowired Cities cities;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private Network network;
  private Api coordinator;

  @BeforeEach
  void signIn() {
    network = new Network(publisher);
    coordinator = new Api(port, "ana; roles=coordinator");
  }

  @Test
  void leadsFromProfilesToAChoice() {
    String expert = "water-" + run;
    String cityId = "kumasi-" + run;
    Api city = new Api(port, "desk; roles=city; city=" + cityId);
    network.publish(Network.city(cityId, 1));
    network.publish(
        Network.expert(expert, 1, "Stormwater drains in narrow lanes, planned with residents", "stormwater"));
    await().atMost(SECONDS).until(() -> candidates.find(expert).isPresent() && cities.find(cityId).isPresent());

    Api.Answer posted =
        city.post(
            "/api/v1/challenges",
            """
            {"city": "%s", "challenge": "Stormwater floods the narrow lanes of our informal settlements every rainy season."}
            """.formatted(cityId));

    assertThat(posted.status()).as(posted.response().body()).isEqualTo(201);
    assertThat(posted.text("/state")).isEqualTo("open");
    assertThat(posted.text("/language")).isEqualTo("en");
    assertThat(posted.body().at("/topicsSuggested").asBoolean()).isTrue();
    String challenge = "/api/v1/challenges/" + posted.text("/id");
    await().atMost(SECONDS).until(() -> city.get(challenge).text("/state").equals("proposed"));

    Api.Answer list = coordinator.get(challenge + "/shortlists");
    String shortlist = "/api/v1/shortlists/" + list.text("/items/0/id");
    assertThat(list.text("/items/0/recall")).isEqualTo("local");
    assertThat(list.body().at("/items/0/matches").findValuesAsString("expertId")).contains(expert);
    assertThat(city.get(shortlist).status()).as("not published yet").isEqualTo(404);

    assertThat(atTheDesk("area=europe&area=sub-saharan-africa")).as("of the city's region").contains(list.text("/items/0/id"));
    assertThat(atTheDesk("area=europe")).doesNotContain(list.text("/items/0/id"));
    Api.Answer read = coordinator.get(shortlist, "Accept-Language", "de-DE,de;q=0.9");
    Api.Answer published = coordinator.post(shortlist + "/publish", "", "If-Match", read.etag());
    assertThat(published.status()).as(published.response().body()).isEqualTo(200);
    assertThat(city.get(shortlist).text("/state")).isEqualTo("published");
    assertThat(city.get(challenge).text("/clock/next/who")).isEqualTo("city");
    assertThat(digest("cities/" + cityId).text("/items/0/kind")).isEqualTo("choice");

    Api.Answer chosen = city.post(shortlist + "/choice", "{\"expertIds\": [\"%s\"]}".formatted(expert));
    assertThat(chosen.status()).as(chosen.response().body()).isEqualTo(200);
    assertThat(city.get(challenge).text("/state")).isEqualTo("chosen");
    await().atMost(SECONDS).until(() -> !city.get(challenge).text("/clock/next/by").isEmpty());
    assertThat(digest("cities/" + cityId).body().at("/items")).isEmpty();
    tellsBothSidesWhatWaitsForThem(expert, cityId, city);
  }

  /** As the letters of a week do, each as far as its reader may know it. */
  private void tellsBothSidesWhatWaitsForThem(String expert, String cityId, Api city) {
    Api peer = new Api(port, "p; roles=practitioner; expert=" + expert);
    Api.Answer asked = digest("experts/" + expert);
    assertThat(asked.text("/items/0/kind")).isEqualTo("invitation");
    assertThat(asked.text("/items/0/until")).isNotEmpty();
    String id = asked.text("/items/0/id");
    assertThat(peer.post("/api/v1/invitations/" + id + "/accept", "").status()).isEqualTo(200);
    // What other tests have left may be near.
    assertThat(digest("experts/" + expert).body().at("/items").findValuesAsString("kind")).doesNotContain("invitation");
    peer.post(
        "/api/v1/engagements/" + id + "/session",
        "{\"start\": \"2099-07-01T14:30:00Z\", \"minutes\": 60, \"cityTimeZone\": \"Africa/Accra\", \"practitionerTimeZone\": \"Europe/Berlin\"}");
    assertThat(digest("cities/" + cityId).text("/items/0/kind")).isEqualTo("session");
    assertThat(city.post("/api/v1/engagements/" + id + "/complete", "").status()).isEqualTo(200);
    assertThat(digest("cities/" + cityId).text("/items/0/kind")).isEqualTo("feedback");
    assertThat(digest("cities/" + cityId).text("/items/0/expertId")).isEqualTo(expert);
    city.post("/api/v1/engagements/" + id + "/feedback", "{\"rating\": 5, \"text\": \"It holds\"}");
    assertThat(digest("cities/" + cityId).body().at("/items")).isEmpty();
    assertThat(city.get("/api/v1/digests/cities/" + cityId).status()).as("between services").isEqualTo(403);
  }

  /** Which shortlists wait for a review there. */
  private List<String> atTheDesk(String areas) {
    return digest("desks?" + areas).body().at("/items").valueStream().filter(it -> it.get("kind").asString().equals("review")).map(it -> it.get("id").asString()).toList();
  }

  private Api.Answer digest(String whose) {
    return new Api(port, "profile; scopes=matching.digests").get("/api/v1/digests/" + whose);
  }

  @Test
  void ranksEverybodyForAChallengeThatIsNotPosted() {
    String expert = "waste-" + run;
    network.publish(Network.expert(expert, 1, "Separate collection of waste " + run, "waste"));
    await().atMost(SECONDS).until(() -> candidates.find(expert).isPresent());
    String body =
        """
        {"challenge": {"challenge": "Separate collection of waste %s"}, "depth": 1, "explained": 1, "weights": {"text-fit": 1}}
        """.formatted(run);

    Api.Answer ranked = new Api(port, "measuring; scopes=matching.rankings").post("/api/v1/rankings", body);

    assertThat(ranked.status()).as(ranked.response().body()).isEqualTo(200);
    assertThat(ranked.text("/ranking/0/expertId")).isEqualTo(expert);
    assertThat(ranked.body().at("/ranking/0/signals/text-fit").decimalValue())
        .isEqualByComparingTo(ranked.body().at("/ranking/0/score").decimalValue());
    assertThat(ranked.text("/matches/0/expertId")).isEqualTo(expert);
    assertThat(ranked.text("/recall")).isEqualTo("local");
    assertThat(coordinator.get("/api/v1/challenges/measured").status()).isEqualTo(404);
  }

  @Test
  void namesWhatIsWrongWithAWishForARanking() {
    String wish = "{\"challenge\": {\"challenge\": \"Floods\"%s}%s}";
    assertThat(pointer(wish.formatted(", \"topics\": [\"no such topic\"]", ""))).isEqualTo("/challenge/topics/0");
    assertThat(pointer(wish.formatted(", \"mood\": 1", ""))).isEqualTo("/challenge/mood");
    assertThat(pointer("{}")).isEqualTo("/challenge/challenge");
    assertThat(pointer(wish.formatted("", ", \"weights\": {\"text-fit\": 0.4}"))).isEqualTo("/weights");
    assertThat(pointer(wish.formatted("", ", \"weights\": {\"luck\": 1}"))).isEqualTo("/weights");
    assertThat(pointer(wish.formatted("", ", \"means\": [\"magic\"]"))).isEqualTo("/means/0");
    assertThat(pointer(wish.formatted("", ", \"depth\": 0"))).isEqualTo("/depth");
    assertThat(new Api(port, "desk; roles=city; city=x").post("/api/v1/rankings", wish.formatted("", "")).status()).isEqualTo(403);
    assertThat(new Api(port, "").post("/api/v1/rankings", wish.formatted("", "")).status()).isEqualTo(401);
  }

  private String pointer(String wish) {
    Api.Answer answer = coordinator.post("/api/v1/rankings", wish);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
    return answer.text("/errors/0/pointer");
  }
}

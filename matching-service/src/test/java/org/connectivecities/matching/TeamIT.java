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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A challenge with two questions that two people answer, over HTTP; the search service is down. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "matching.search.url=http://127.0.0.1:9")
class TeamIT {

  private static final Duration SECONDS = Duration.ofSeconds(30);

  @LocalServerPort int port;
  @Autowired EventPublisher publisher;
  @Autowired Candidates candidates;
  @Autowired Cities cities;

  /** In every text, so that the people of one test stand before those of another. */
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String kilns = "kilns-" + run;
  private final String wires = "wires-" + run;
  private Api coordinator;
  private Api city;
  private String teams;

  @BeforeEach
  void aChallengeWithTwoQuestions() {
    var network = new Network(publisher);
    String cityId = "city-" + run;
    coordinator = new Api(port, "ana; roles=coordinator");
    city = new Api(port, "desk; roles=city; city=" + cityId);
    network.publish(Network.city(cityId, 1));
    network.publish(Network.expert(kilns, 1, "Biochar kilns run by gardeners, who sell the charcoal " + run, null));
    network.publish(Network.expert(wires, 1, "Overhead trolleybus wires kept up by apprentices " + run, null));
    await().atMost(SECONDS).until(() -> candidates.find(kilns).isPresent() && candidates.find(wires).isPresent());
    await().atMost(SECONDS).until(() -> cities.find(cityId).isPresent());
    String body =
        """
        {"city": "%s", "challenge": "We want to make charcoal from garden waste and to drive our buses with less noise.",
         "questions": ["Who runs biochar kilns with gardeners? %s", "How are trolleybus wires kept up? %s", "Quando?"]}
        """;
    Api.Answer posted = city.post("/api/v1/challenges", body.formatted(cityId, run, run));
    assertThat(posted.status()).as(posted.response().body()).isEqualTo(201);
    String challenge = "/api/v1/challenges/" + posted.text("/id");
    await().atMost(SECONDS).until(() -> city.get(challenge).text("/state").equals("proposed"));
    teams = "/api/v1/shortlists/" + coordinator.get(challenge + "/shortlists").text("/items/0/id") + "/teams";
  }

  @Test
  void showsWhoAnswersWhichQuestionWithThePassage() {
    Api.Answer answer = coordinator.get(teams);

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    JsonNode pair = answer.body().at("/teams/0");
    assertThat(pair.at("/members").findValuesAsString("expertId")).containsExactly(kilns, wires);
    assertThat(pair.at("/recommended").asBoolean()).isTrue();
    assertThat(pair.at("/matrix/0/best").asString("")).isEqualTo(kilns);
    assertThat(pair.at("/matrix/0/cells/0/passage").asString("")).contains("Biochar kilns");
    assertThat(pair.at("/matrix/1/best").asString("")).isEqualTo(wires);
    assertThat(pair.at("/uncovered").toString()).isEqualTo("[3]");
    assertThat(pair.at("/summary").findValuesAsString("text")).contains("Nobody was found for question 3.");
    assertThat(answer.text("/recall")).isEqualTo("local");
  }

  @Test
  void speaksTheReadersLanguage() {
    assertThat(coordinator.get(teams, "Accept-Language", "de").body().at("/teams/0/summary").findValuesAsString("text"))
        .contains("Für Frage 3 wurde niemand gefunden.");
  }

  @Test
  void namesAWrongSizeAndHidesWhatIsNotPublished() {
    Api.Answer wrong = coordinator.get(teams + "?size=7");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text("/errors/0/pointer")).isEqualTo("size");
    assertThat(coordinator.get(teams + "?people=2").status()).isEqualTo(400);
    assertThat(city.get(teams).status()).isEqualTo(404);
    assertThat(new Api(port, "").get(teams).status()).isEqualTo(401);
  }
}

package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.platform.kafka.EventPublisher;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A practitioner who joins late sees the challenge, raises a hand, and the coordinator sees it. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "matching.search.url=http://127.0.0.1:9")
class ReachIT {

  private static final String TEXT = "Stormwater floods narrow lanes of informal settlements near the open drains";
  private static final Duration SOON = Duration.ofSeconds(60);

  @Autowired EventPublisher publisher;
  @Autowired Candidates candidates;
  @LocalServerPort int port;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String challenge = "c-" + run;

  @Test
  void bringsAChallengeAndALateProfileTogether() {
    var network = new Network(publisher);
    var coordinator = new Api(port, "ana; roles=coordinator");
    var early = new Api(port, "p1; roles=practitioner; expert=early-" + run);
    var late = new Api(port, "p2; roles=practitioner; expert=late-" + run);
    network.publish(Network.expert("early-" + run, 1, TEXT, "stormwater"));
    await().atMost(SOON).until(() -> candidates.find("early-" + run).isPresent());
    coordinator.post(
        "/api/v1/challenges",
        """
        {"id": "%s", "city": {"name": "Kumasi", "country": "GH"}, "challenge": "%s", "topics": ["stormwater"]}
        """.formatted(challenge, TEXT));
    await().atMost(SOON).until(() -> near(early).contains(challenge));

    network.publish(Network.expert("late-" + run, 1, TEXT, "stormwater"));
    await().atMost(SOON).until(() -> near(late).contains(challenge));
    assertThat(digest("late-" + run)).contains(challenge, "\"near\"");
    assertThat(late.post("/api/v1/challenges/" + challenge + "/hands", "{\"note\": \"I would help\"}").status()).isEqualTo(201);
    assertThat(digest("late-" + run)).as("the hand is raised").doesNotContain(challenge);

    String offers = coordinator.get("/api/v1/challenges/" + challenge + "/hands").response().body();
    assertThat(offers).contains("late-" + run, "I would help");
    assertThat(early.get("/api/v1/challenges/" + challenge + "/hands").status()).isEqualTo(403);

    Api.Answer standing = early.get("/api/v1/invitations/standing", "Accept-Language", "de");
    assertThat(standing.status()).as(standing.response().body()).isEqualTo(200);
    assertThat(standing.body().at("/recalled").asInt()).isPositive();
    assertThat(standing.body().at("/asked").asInt()).isZero();
    assertThat(late.get("/api/v1/invitations/standing?expertId=early-" + run).status()).isEqualTo(403);
    assertThat(new Api(port, "").get("/api/v1/invitations/standing").status()).isEqualTo(401);

    network.erase("late-" + run, 2);
    await().atMost(SOON).until(() ->
        !coordinator.get("/api/v1/challenges/" + challenge + "/hands").response().body().contains("late-" + run));
  }

  private String digest(String expert) {
    return new Api(port, "profile; scopes=matching.digests").get("/api/v1/digests/experts/" + expert).response().body();
  }

  private static String near(Api who) {
    return who.get("/api/v1/challenges/near").response().body();
  }
}

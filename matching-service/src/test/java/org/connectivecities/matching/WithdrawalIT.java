package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.connectivecities.contracts.expert.ExpertPublished;
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

/** From the event that somebody has withdrawn to every list and question that was there before; the search service is down throughout. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "matching.search.url=http://127.0.0.1:9")
class WithdrawalIT {

  /** What people are promised. */
  private static final Duration PROMISED = Duration.ofSeconds(10);

  private static final Duration SECONDS = Duration.ofSeconds(20);

  @LocalServerPort int port;
  @Autowired EventPublisher publisher;
  @Autowired Candidates candidates;
  @Autowired Cities cities;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String first = "first-" + run;
  private final String second = "second-" + run;
  private final String third = "third-" + run;
  private Network network;
  private Api coordinator;
  private Api city;
  private String challenge;
  private String shortlist;

  @BeforeEach
  void proposeThree() {
    network = new Network(publisher);
    coordinator = new Api(port, "ana; roles=coordinator");
    String cityId = "kumasi-" + run;
    city = new Api(port, "desk; roles=city; city=" + cityId);
    network.publish(Network.city(cityId, 1));
    for (String person : new String[] {first, second, third}) {
      network.publish(profile(person, 1));
    }
    await().atMost(SECONDS).until(() -> cities.find(cityId).isPresent() && candidates.find(third).isPresent()
        && candidates.find(first).isPresent() && candidates.find(second).isPresent());
    Api.Answer posted = city.post("/api/v1/challenges", "{\"city\": \"%s\", \"challenge\": \"%s\"}".formatted(cityId, words()));
    challenge = "/api/v1/challenges/" + posted.text("/id");
    await().atMost(SECONDS).until(() -> city.get(challenge).text("/state").equals("proposed"));
    shortlist = "/api/v1/shortlists/" + coordinator.get(challenge + "/shortlists").text("/items/0/id");
  }

  private String words() {
    return "Quarries refilled as orchards " + run + " by the parish of " + run;
  }

  private ExpertPublished profile(String id, long version) {
    return Network.expert(id, version, words(), "land-management");
  }

  private void takeBackConsent(String id) {
    ExpertPublished now = profile(id, 2);
    network.publish(
        new ExpertPublished(
            now.expertId(), now.version(), now.name(), now.role(), now.organisation(), now.city(), now.country(), now.timeZone(),
            now.languages(), now.competences(), now.practices(), now.formats(), now.availability(),
            new ExpertPublished.Consent(true, false, true, false, true), now.lastConfirmed(), now.updatedAt()));
  }

  @Test
  void reachesAPendingListAPublishedOneAndAnOpenInvitation() {
    assertThat(people(coordinator)).contains(first, second, third);

    takeBackConsent(first);
    await().atMost(PROMISED).until(() -> coordinator.get(shortlist).body().at("/history").findValuesAsString("what").contains("withdrew"));
    assertThat(people(coordinator)).contains(second, third).doesNotContain(first);
    // Stored by now, or the version that was read is refused once.
    await().atMost(PROMISED).until(() -> publish().status() == 200);

    network.pause(second, 2);
    await().atMost(PROMISED).until(() -> city.get(shortlist).body().at("/withdrawn").asInt() == 2);
    assertThat(city.get(shortlist).response().body()).contains(third).doesNotContain(first, second);
    Api.Answer refused = city.post(shortlist + "/choice", "{\"expertIds\": [\"%s\"]}".formatted(second));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("/reason")).isEqualTo("withdrew");

    assertThat(city.post(shortlist + "/choice", "{\"expertIds\": [\"%s\"]}".formatted(third)).status()).isEqualTo(200);
    await().atMost(SECONDS).until(() -> city.get(challenge + "/asking").text("/askedExpertId").equals(third));
    takeBackConsent(third);
    Api peer = new Api(port, "p; roles=practitioner; expert=" + third);
    await().atMost(PROMISED).until(() -> peer.get("/api/v1/invitations").text("/items/0/state").equals("withdrawn"));
    assertThat(city.get(shortlist).body().at("/matches").findValuesAsString("expertId")).doesNotContain(first, second, third);
  }

  private Api.Answer publish() {
    return coordinator.post(shortlist + "/publish", "", "If-Match", coordinator.get(shortlist).etag());
  }

  private String people(Api reader) {
    return reader.get(shortlist).body().at("/matches").findValuesAsString("expertId").toString();
  }
}

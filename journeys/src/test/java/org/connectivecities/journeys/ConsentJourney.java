package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who takes consent back is neither found nor proposed nor asked ten seconds later, also where they were already; who gives it again is found. */
@ExtendWith(PlatformExtension.class)
class ConsentJourney {

  /** What people are promised. */
  private static final Duration PROMISED = Duration.ofSeconds(10);

  private final Api api = RunningPlatform.running().api();
  private final Network network = new Network(api);

  @Test
  void takesAPersonOutOfSearchAndOutOfProposals() {
    String city = network.city("Kumasi", "GH");
    String leaving = network.expert("leila", "Squares that flood on purpose, twelve of them.");
    String staying = network.expert("stefan", "Squares that flood on purpose, two of them.");
    network.awaitSearchable(leaving);
    network.awaitSearchable(staying);
    assertThat(people(network.shortlist(network.challenge(city)))).contains(leaving, staying);

    decide(leaving, "{\"search\": false, \"matching\": false}");

    await().atMost(PROMISED).untilAsserted(() -> assertThat(network.found()).doesNotContain(leaving).contains(staying));
    assertThat(people(network.shortlist(network.challenge(city)))).contains(staying).doesNotContain(leaving);

    decide(leaving, "{\"search\": true}");

    await().atMost(PROMISED).untilAsserted(() -> assertThat(network.found()).contains(leaving));
    assertThat(people(network.shortlist(network.challenge(city)))).contains(staying).doesNotContain(leaving);
  }

  /** What existed before: a list a coordinator reviews, one the city reads, and a question. */
  @Test
  void takesAPersonOffWhatIsUnderWay() {
    String city = network.city("Tamale", "GH");
    String pending = network.expert("pia", "Squares that flood on purpose, five of them.");
    String published = network.expert("paul", "Squares that flood on purpose, six of them.");
    String asked = network.expert("asha", "Squares that flood on purpose, seven of them.");
    List.of(pending, published, asked).forEach(network::awaitSearchable);
    Answer list = network.shortlist(network.challenge(city));
    String path = "/api/v1/shortlists/" + list.text("/id");
    assertThat(people(list)).contains(pending, published, asked);

    decide(pending, "{\"matching\": false}");
    await().atMost(PROMISED).untilAsserted(() -> assertThat(people(api.coordinator().get(path).ok())).doesNotContain(pending).contains(published, asked));
    network.publish(api.coordinator().get(path).ok());

    api.practitioner(published).post("/api/v1/experts/" + published + "/pause", "{}").ok();
    await().atMost(PROMISED).untilAsserted(() -> assertThat(api.city(city).get(path).ok().json().toString()).doesNotContain(pending, published).contains(asked));
    Answer late = api.city(city).post(path + "/choice", "{\"expertIds\": [\"" + published + "\"]}");
    assertThat(late.text("/reason")).isEqualTo("withdrew");

    api.city(city).post(path + "/choice", "{\"expertIds\": [\"" + asked + "\"]}").ok();
    network.invitation(asked);
    decide(asked, "{\"matching\": false}");
    await().atMost(PROMISED).untilAsserted(() -> assertThat(api.practitioner(asked).get("/api/v1/invitations").ok().text("/items/0/state")).isEqualTo("withdrawn"));
  }

  private void decide(String expert, String decisions) {
    api.practitioner(expert).post("/api/v1/experts/" + expert + "/consents", decisions).ok();
  }

  private static String people(Answer shortlist) {
    return shortlist.json().get("matches").findValuesAsString("expertId").toString();
  }
}

package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who takes consent back is neither found nor proposed ten seconds later; who gives it again is. */
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

  private void decide(String expert, String decisions) {
    api.practitioner(expert).post("/api/v1/experts/" + expert + "/consents", decisions).ok();
  }

  private static String people(Answer shortlist) {
    return shortlist.json().get("matches").findValuesAsString("expertId").toString();
  }
}

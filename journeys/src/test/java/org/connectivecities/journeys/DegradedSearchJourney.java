package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Search is down: cities still get proposals, everybody is told, and it passes. */
@ExtendWith(PlatformExtension.class)
class DegradedSearchJourney {

  private final RunningPlatform platform = RunningPlatform.running();
  private final Api api = platform.api();
  private final Network network = new Network(api);

  @AfterEach
  void searchIsBack() {
    if (!platform.service(RunningPlatform.SEARCH).isAlive()) {
      platform.revive(RunningPlatform.SEARCH);
    }
  }

  @Test
  void proposesFromItsOwnReplicaAndSaysSo() {
    String city = network.city("Sunyani", "GH");
    String expert = network.expert("emil", "Squares that flood on purpose.");
    network.awaitSearchable(expert);
    platform.service(RunningPlatform.SEARCH).kill();

    Answer unavailable = api.get("/api/v1/search/experts", "q", network.mark());
    Answer degraded = network.shortlist(network.challenge(city));

    assertThat(unavailable.status()).isEqualTo(503);
    assertThat(unavailable.text("/type")).isEqualTo("/problems/unavailable");
    assertThat(degraded.text("/recall")).isEqualTo("local");
    assertThat(degraded.json().get("matches").findValuesAsString("expertId")).contains(expert);

    platform.revive(RunningPlatform.SEARCH);
    await()
        .atMost(Network.SOON)
        .untilAsserted(
            () -> {
              api.coordinator().post("/api/v1/challenges/" + degraded.text("/challengeId") + "/shortlists", "").ok();
              assertThat(network.shortlist(degraded.text("/challengeId")).text("/recall")).isEqualTo("search");
            });
    network.awaitSearchable(expert);
    network.awaitSearchable(network.expert("later", "Squares that flood on purpose, once search was back."));
  }
}

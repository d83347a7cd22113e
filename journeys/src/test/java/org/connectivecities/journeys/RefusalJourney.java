package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody waits for somebody who says no, or nothing. */
@ExtendWith(PlatformExtension.class)
class RefusalJourney {

  private final RunningPlatform platform = RunningPlatform.running();
  private final Api api = platform.api();
  private final Network network = new Network(api);

  @AfterEach
  void backToUsualDeadlines() {
    if (!platform.service(RunningPlatform.MATCHING).isHealthy()) {
      platform.revive(RunningPlatform.MATCHING);
    }
  }

  @Test
  void asksTheNextChoiceAfterANo() {
    Asked asked = ask();

    String invitation = network.invitation(asked.first()).get("id").asString();
    api.practitioner(asked.first())
        .post("/api/v1/invitations/" + invitation + "/decline", "{\"reason\": \"no-time\", \"comment\": \"After the summer.\"}")
        .ok();

    network.invitation(asked.second());
    assertThat(network.hasInvitation(asked.first())).isFalse();
    api.practitioner(asked.first()).post("/api/v1/invitations/" + invitation + "/accept", "").refused(409);
  }

  @Test
  void asksTheNextChoiceAfterSilence() {
    Asked asked = ask();
    String invitation = network.invitation(asked.first()).get("id").asString();
    platform.service(RunningPlatform.MATCHING).stop();
    var hurried =
        platform.startInstead(
            RunningPlatform.MATCHING, Map.of("CC_TIME_TO_ANSWER", "1s", "CC_ASKING_SWEEP", "200ms"));
    try {
      Asked late = ask();
      await().atMost(Network.SOON)
          .untilAsserted(() -> assertThat(states(late.challenge())).contains("\"expired\"").contains(late.second()));
    } finally {
      hurried.stop();
    }
    platform.revive(RunningPlatform.MATCHING);

    assertThat(network.invitation(asked.first()).get("id").asString()).isEqualTo(invitation);
  }

  private String states(String challenge) {
    return api.coordinator().get("/api/v1/invitations", "challenge", challenge).ok().raw().body();
  }

  private record Asked(String challenge, String first, String second) {}

  private Asked ask() {
    String suffix = String.valueOf(System.nanoTime());
    String city = network.city("Ho" + suffix, "GH");
    String first = network.expert("first" + suffix, "Retention squares, first choice.");
    String second = network.expert("second" + suffix, "Retention squares, second choice.");
    network.awaitSearchable(first);
    network.awaitSearchable(second);
    String challenge = network.challenge(city);
    network.publishAndChoose(city, network.shortlist(challenge), first, second);
    return new Asked(challenge, first, second);
  }
}

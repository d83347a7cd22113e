package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events come twice, late and broken; people see the right state all the same. */
@ExtendWith(PlatformExtension.class)
class EventTroubleJourney {

  private final RunningPlatform platform = RunningPlatform.running();
  private final Api api = platform.api();
  private final Network network = new Network(api);
  private final Wire wire = new Wire(platform);

  @Test
  void keepsTheNewestWhenOldEventsComeAgain() {
    String expert = network.expert("fatou", "Cisterns under school yards.");
    network.awaitSearchable(expert);
    var first = await().until(() -> wire.records(Topics.EXPERT_PROFILES, expert), events -> !events.isEmpty()).getFirst();
    Answer seen = api.practitioner(expert).get("/api/v1/experts/" + expert).ok();
    String revised = network.expertBody("fatou", "Cisterns under school yards.").replace("\"Head of drainage\"", "\"Chief engineer " + network.mark() + "x\"");
    api.practitioner(expert).put("/api/v1/experts/" + expert, seen.etag(), revised).ok();
    await().atMost(Network.SOON).untilAsserted(() -> assertThat(network.found()).contains("Chief engineer"));

    wire.repeat(first);
    wire.repeat(first);
    String next = network.expert("gundula", "Comes after the repeated events.");

    network.awaitSearchable(next);
    assertThat(network.found()).contains("Chief engineer").doesNotContain("Head of drainage\",\"city\":\"Home of fatou");
  }

  @Test
  void putsAPoisonRecordAsideAndGoesOn() {
    String poison = network.id("poison");
    wire.send(Topics.EXPERT_PROFILES, poison, EventTypes.EXPERT_PUBLISHED, 1, "{\"expertId\": 12, \"version\": \"soon\"");
    wire.send(Topics.EXPERT_PROFILES, poison, "expert.promoted", 2, "{}");

    String expert = network.expert("hana", "Comes after the poison.");

    network.awaitSearchable(expert);
    for (String group : new String[] {"search.indexing", "matching.candidate"}) {
      await().atMost(Network.SOON).untilAsserted(
          () -> assertThat(wire.records(Topics.EXPERT_PROFILES + "." + group + ".dlt", poison))
              .hasSize(2)
              .allSatisfy(letter -> assertThat(letter.headers().lastHeader("dlt_reason").value()).isNotEmpty()));
    }
    assertThat(new String(wire.records(Topics.EXPERT_PROFILES + ".search.indexing.dlt", poison).getFirst().value(), StandardCharsets.UTF_8))
        .startsWith("{\"expertId\": 12");
  }
}

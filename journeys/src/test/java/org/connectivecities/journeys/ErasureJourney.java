package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.bson.Document;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person who goes is gone, and stays gone. */
@ExtendWith(PlatformExtension.class)
class ErasureJourney {

  private final RunningPlatform platform = RunningPlatform.running();
  private final Api api = platform.api();
  private final Network network = new Network(api);
  private final Wire wire = new Wire(platform);

  @Test
  void forgetsAPersonEverywhereAndDoesNotBringThemBack() {
    String expert = network.expert("karim", "Will ask to be forgotten.");
    network.awaitSearchable(expert);
    String challenge = network.challenge(network.city("Kumasi", "GH"));
    assertThat(network.shortlist(challenge).raw().body()).contains(expert, "Will ask to be forgotten");
    var published = wire.records(Topics.EXPERT_PROFILES, expert).getFirst();

    assertThat(api.practitioner(expert).delete("/api/v1/experts/" + expert).status()).isBetween(200, 299);

    network.awaitNotSearchable(expert);
    await().atMost(Network.SOON).untilAsserted(() -> assertThat(lastValue(expert)).isNull());
    await().atMost(Network.SOON).untilAsserted(() -> assertNothingPersonalIn("matching", expert));
    assertNothingPersonalIn("profile", expert);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(receipt(expert)).contains("completedAt"));
    assertThat(receipt(expert)).contains("profile", "search", "matching").doesNotContain("karim " + network.mark(), "example.org");
    assertThat(network.shortlist(challenge).raw().body()).doesNotContain("Will ask to be forgotten");
    assertThat(api.coordinator().get("/api/v1/experts/" + expert).status()).isIn(404, 410);

    wire.repeat(published);
    wire.send(Topics.EXPERT_PROFILES, expert, EventTypes.EXPERT_PAUSED, 1, "{\"expertId\": \"" + expert + "\", \"version\": 1}");
    String next = network.expert("lena", "Comes after the late events.");
    network.awaitSearchable(next);

    assertThat(network.found()).doesNotContain(expert);
    assertNothingPersonalIn("matching", expert);
  }

  @Test
  void sendsNoContactDataOverTheWire() {
    String expert = network.expert("moritz", "Has a telephone.");

    var events = await().atMost(Network.SOON).until(() -> wire.records(Topics.EXPERT_PROFILES, expert), found -> !found.isEmpty());

    assertThat(events).allSatisfy(
        event -> assertThat(new String(event.value(), StandardCharsets.UTF_8)).doesNotContain("@example.org", "5550100"));
    assertThat(network.found()).doesNotContain("@example.org", "5550100");
    assertThat(api.coordinator().get("/api/v1/experts/" + expert).ok().raw().body()).doesNotContain("@example.org");
    assertThat(api.practitioner(expert).get("/api/v1/experts/" + expert).ok().raw().body()).contains("@example.org");
  }

  @Test
  void writesNothingOfAPersonIntoALog() throws Exception {
    var intimacies = new Intimacies(platform);
    intimacies.tellTheServices(network.city("Tamale", "GH"));
    intimacies.tellThePages();
    await().atMost(Network.SOON).untilAsserted(() -> assertThat(api.coordinator().get("/api/v1/search/experts?country=DE&limit=100").ok().raw().body()).contains(intimacies.person()));
    assertThat(api.practitioner(intimacies.person()).delete("/api/v1/experts/" + intimacies.person()).status()).isBetween(200, 299);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(receipt(intimacies.person())).contains("completedAt"));

    intimacies.assertNoLogTellsThem();
  }

  private String receipt(String expert) {
    return api.practitioner(expert).get("/api/v1/experts/" + expert + "/erasure").ok().raw().body();
  }

  private byte[] lastValue(String expert) {
    return wire.records(Topics.EXPERT_PROFILES, expert).getLast().value();
  }

  /** No document of any collection holds anything of the person but the id. */
  private void assertNothingPersonalIn(String database, String expert) {
    try (var client = MongoClients.create(platform.stack().mongoUri())) {
      var stored = client.getDatabase(platform.namespace() + "_" + database);
      for (String name : stored.listCollectionNames()) {
        for (Document document : stored.getCollection(name).find()) {
          String kept = document.toJson();
          assertThat(kept).as(database + "." + name).doesNotContain("Will ask to be forgotten", "karim " + network.mark(), expert + "@example.org");
        }
      }
    }
  }
}

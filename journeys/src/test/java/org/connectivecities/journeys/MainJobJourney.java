package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the platform is for: a challenge becomes explained, reviewed, accepted help. */
@ExtendWith(PlatformExtension.class)
class MainJobJourney {

  private final Api api = RunningPlatform.running().api();
  private final Network network = new Network(api);

  @Test
  void leadsFromAChallengeToAYes() {
    String city = network.city("Kumasi", "GH");
    String anna = network.expert("anna", "Fourteen squares that flood on purpose, built with the neighbours.");
    String boris = network.expert("boris", "One retention square in front of the town hall.");
    network.awaitSearchable(anna);
    network.awaitSearchable(boris);

    String challenge = network.challenge(city);
    // Other journeys' newest profiles may not have been read yet; then it is made anew by itself.
    Answer shortlist =
        await().atMost(Network.SOON.multipliedBy(2)).until(() -> network.shortlist(challenge), made -> made.text("/recall").equals("search"));

    assertThat(shortlist.text("/state")).isEqualTo("pending");
    JsonNode matches = shortlist.json().get("matches");
    assertThat(ids(matches)).contains(anna, boris);
    matches.forEach(MainJobJourney::assertExplained);
    api.city(city).get("/api/v1/shortlists/" + shortlist.text("/id")).refused(404);

    Answer reviewed = review(shortlist, "{\"actions\": [{\"action\": \"note\", \"text\": \"Both know each other.\"}]}");
    network.publishAndChoose(city, reviewed, boris, anna);

    JsonNode invitation = network.invitation(boris);
    assertThat(network.hasInvitation(anna)).isFalse();
    api.practitioner(boris).post("/api/v1/invitations/" + invitation.get("id").asString() + "/accept", "").ok();

    await().untilAsserted(() -> assertThat(api.city(city).get("/api/v1/challenges/" + challenge).ok().text("/state")).isEqualTo("engaged"));
    assertThat(api.city(city).get("/api/v1/challenges/" + challenge).ok().text("/clock/acceptedAt")).isNotEmpty();
    assertThat(network.hasInvitation(anna)).isFalse();
  }

  @Test
  void showsAReviewersChangeOnlyOverTheVersionTheySaw() {
    String city = network.city("Tamale", "GH");
    String first = network.expert("clara", "Swales along every new road.");
    String second = network.expert("dilan", "Cisterns under school yards.");
    network.awaitSearchable(first);
    network.awaitSearchable(second);
    Answer seen = network.shortlist(network.challenge(city));
    String remove = "{\"actions\": [{\"action\": \"remove\", \"expertId\": \"" + first + "\", \"reason\": \"On leave all year.\"}]}";

    Answer changed = review(seen, remove);

    assertThat(ids(changed.json().get("matches"))).doesNotContain(first).contains(second);
    String path = "/api/v1/shortlists/" + seen.text("/id") + "/review";
    api.coordinator().post(path, seen.etag(), remove).refused(412);
    api.coordinator().post(path, remove).refused(428);
    api.practitioner(second).post(path, changed.etag(), remove).refused(403);
  }

  private Answer review(Answer shortlist, String actions) {
    String path = "/api/v1/shortlists/" + shortlist.text("/id") + "/review";
    api.coordinator().post(path, shortlist.etag(), actions).ok();
    return api.coordinator().get("/api/v1/shortlists/" + shortlist.text("/id")).ok();
  }

  /** Every part has its value and weight, the parts are the whole, and no reason stands without evidence. */
  private static void assertExplained(JsonNode match) {
    BigDecimal sum = BigDecimal.ZERO;
    int reasons = 0;
    for (JsonNode signal : match.get("signals")) {
      assertThat(signal.get("value").decimalValue()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
      sum = sum.add(signal.get("contribution").decimalValue());
      if (signal.hasNonNull("reason")) {
        reasons++;
        assertThat(signal.at("/reason/text").asString()).isNotBlank();
        assertThat(signal.get("evidence")).as(signal.toString()).isNotEmpty();
      }
    }
    assertThat(sum).isEqualByComparingTo(match.get("score").decimalValue());
    assertThat(reasons).isPositive();
  }

  private static String ids(JsonNode matches) {
    return matches.findValuesAsString("expertId").toString();
  }
}

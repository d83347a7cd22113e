package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.connectivecities.matching.engagement.ServiceInstance.CITY;
import static org.connectivecities.matching.engagement.ServiceInstance.COORDINATOR;
import static org.connectivecities.matching.engagement.ServiceInstance.practitioner;

import java.time.Duration;
import org.connectivecities.matching.engagement.ServiceInstance.Answer;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking among its neighbours: from a city's choice on its shortlist to a challenge that is closed as helped. */
@ExtendWith(LocalStackExtension.class)
class ChoiceIT extends AskedChallengesConformance {

  private static ServiceInstance service;

  @BeforeAll
  static void start() {
    service = ServiceInstance.shared();
  }

  @Override
  AskedChallenges challenges() {
    return service.bean(AskedChallenges.class);
  }

  @Override
  String post(Actor city) {
    return service.postChallenge(city.id() + "; roles=city", "Every rain floods the market");
  }

  @Override
  void close(String challengeId) {
    assertThat(service.post(COORDINATOR, "/api/v1/challenges/" + challengeId + "/close", "{\"outcome\": \"unmet\"}").status())
        .isEqualTo(200);
  }

  @Test
  void carriesTheCitysChoiceToTheEndOfTheChallenge() {
    String mara = service.publish("mara", null);
    String joao = service.publish("joao", null);
    String challenge = "/api/v1/challenges/" + service.postChallenge(CITY, "Every rain floods the market");
    choose(challenge, mara, joao);

    Answer waiting = service.get(CITY, challenge + "/asking");
    assertThat(waiting.text("phase")).isEqualTo("waiting");
    assertThat(waiting.text("askedExpertId")).isEqualTo(mara);
    assertThat(waiting.body().path("left").asInt()).isEqualTo(1);
    assertThat(next(challenge)).isEqualTo("practitioner answer-invitation by " + waiting.text("answerBy"));

    ServiceInstance.CLOCK.jump(Duration.ofDays(5));
    await().untilAsserted(() -> assertThat(service.get(CITY, challenge + "/asking").text("askedExpertId")).isEqualTo(joao));
    String id = service.get(CITY, challenge + "/asking").text("invitationId");
    await()
        .untilAsserted(
            () ->
                assertThat(next(challenge))
                    .isEqualTo("practitioner answer-invitation by " + service.get(CITY, challenge + "/asking").text("answerBy")));

    service.post(practitioner(joao), "/api/v1/invitations/" + id + "/accept", "");
    assertThat(service.get(CITY, challenge).text("state")).isEqualTo("engaged");
    assertThat(service.get(CITY, challenge).text("engagementId")).isEqualTo(id);

    service.post(CITY, "/api/v1/engagements/" + id + "/complete", "{\"rating\": 5}");
    assertThat(service.get(CITY, challenge).text("state")).isEqualTo("closed");
    assertThat(service.get(CITY, challenge).text("outcome")).isEqualTo("helped");
    assertThat(service.get(CITY, challenge + "/asking").text("phase")).isEqualTo("completed");
  }

  @Test
  void makesANewShortlistWithoutThoseWhoSaidNo() {
    String mara = service.publish("mara", null);
    String id = service.postChallenge(CITY, "Every rain floods the market");
    String challenge = "/api/v1/challenges/" + id;
    choose(challenge, mara);
    service.post(practitioner(mara), "/api/v1/invitations/" + service.pending(id).text("id") + "/decline", "{\"reason\": \"conflict\"}");

    assertThat(service.get(CITY, challenge + "/asking").text("phase")).isEqualTo("no-one-left");
    await().untilAsserted(() -> assertThat(service.get(CITY, challenge).text("state")).isEqualTo("proposed"));
    Answer shortlist = service.get(COORDINATOR, "/api/v1/shortlists/" + service.get(CITY, challenge).text("shortlistId"));
    assertThat(shortlist.body().path("matches").valueStream().map(match -> match.path("expertId").asString()))
        .doesNotContain(mara);
  }

  @Test
  void hidesWhoIsAskedFromOthers() {
    String id = service.postChallenge(CITY, "Every rain floods the market");

    assertThat(service.get(null, "/api/v1/challenges/" + id + "/asking").status()).isEqualTo(401);
    assertThat(service.get("lyon-desk; roles=city", "/api/v1/challenges/" + id + "/asking").status()).isEqualTo(403);
    assertThat(service.get(CITY, "/api/v1/challenges/" + id + "/asking").status()).isEqualTo(404);
  }

  /** The coordinator adds these people to the shortlist and publishes it, and the city chooses them in this order. */
  private static void choose(String challenge, String... expertIds) {
    await().untilAsserted(() -> assertThat(service.get(CITY, challenge).text("state")).isEqualTo("proposed"));
    String shortlist = "/api/v1/shortlists/" + service.get(COORDINATOR, challenge).text("shortlistId");
    for (String expertId : expertIds) {
      if (!service.get(COORDINATOR, shortlist).body().path("matches").toString().contains(expertId)) {
        String add = "{\"actions\": [{\"action\": \"add\", \"expertId\": \"%s\", \"reason\": \"Known to help\"}]}";
        assertThat(service.postCurrent(COORDINATOR, shortlist, "/review", add.formatted(expertId)).status()).isEqualTo(200);
      }
    }
    assertThat(service.postCurrent(COORDINATOR, shortlist, "/publish", "").status()).isEqualTo(200);
    String choice = "{\"expertIds\": [\"" + String.join("\", \"", expertIds) + "\"]}";
    assertThat(service.post(CITY, shortlist + "/choice", choice).status()).isEqualTo(200);
  }

  private static String next(String challenge) {
    var next = service.get(CITY, challenge).body().path("clock").path("next");
    return next.path("who").asString("") + " " + next.path("what").asString("") + " by " + next.path("by").asString("");
  }
}

package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.connectivecities.matching.engagement.ServiceInstance.CITY;
import static org.connectivecities.matching.engagement.ServiceInstance.COORDINATOR;
import static org.connectivecities.matching.engagement.ServiceInstance.practitioner;

import java.time.Duration;
import java.util.Set;
import org.connectivecities.matching.engagement.ServiceInstance.Answer;
import org.connectivecities.platform.audit.AuditLog;
import org.connectivecities.platform.security.LinkSecret;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking as people meet it: over HTTP, on the real store and broker. */
@ExtendWith(LocalStackExtension.class)
class EngagementIT {

  private static final String WRITER = "profile; scopes=matching.answer-links";
  private static final String BY_LINK = "/api/v1/invitations/by-link";

  private static ServiceInstance service;
  private static PublishedFacts facts;

  @BeforeAll
  static void start() {
    service = ServiceInstance.shared();
    facts = PublishedFacts.listen();
  }

  @AfterAll
  static void stop() {
    facts.close();
  }

  @Test
  void showsTheInvitedPersonTheChallenge() {
    String mara = service.publish("mara", null);
    String challenge = service.choose(mara);

    Answer mine = service.get(practitioner(mara), "/api/v1/invitations");
    assertThat(mine.body().path("items").size()).isEqualTo(1);
    String id = mine.body().path("items").path(0).path("id").asString();
    Answer shown = service.get(practitioner(mara), "/api/v1/invitations/" + id);

    assertThat(shown.text("state")).isEqualTo("pending");
    assertThat(shown.text("challengeId")).isEqualTo(challenge);
    assertThat(shown.body().path("challenge").path("challenge").asString()).startsWith("Every heavy rain");
    assertThat(shown.body().path("challenge").path("city").asString()).isEqualTo("Kumasi");
  }

  @Test
  void goesFromYesToFeedbackAndTellsOthers() {
    String mara = service.publish("mara", null);
    String challenge = service.choose(mara);
    String id = service.pending(challenge).text("id");

    Answer accepted = service.post(practitioner(mara), "/api/v1/invitations/" + id + "/accept", "");
    assertThat(accepted.status()).isEqualTo(200);
    assertThat(accepted.text("engagementId")).isEqualTo(id);
    assertThat(service.post(practitioner(mara), "/api/v1/invitations/" + id + "/accept", "")).isEqualTo(accepted);

    String engagement = "/api/v1/engagements/" + id;
    service.post(practitioner(mara), engagement + "/feedback", "{\"rating\": 4, \"text\": \"A good team\"}");
    Answer completed =
        service.post(CITY, engagement + "/complete", "{\"rating\": 5, \"text\": \"It holds\", \"wouldAskAgain\": true}");

    assertThat(completed.text("state")).isEqualTo("completed");
    assertThat(completed.body().path("feedback").path("city").path("rating").asInt()).isEqualTo(5);
    assertThat(completed.body().path("feedback").has("practitioner")).isFalse();
    Answer overseen = service.get(COORDINATOR, engagement);
    assertThat(overseen.body().path("feedback").path("practitioner").path("rating").asInt()).isEqualTo(4);
    await()
        .untilAsserted(
            () ->
                assertThat(facts.of(challenge))
                    .containsExactly(
                        "engagement.invited " + mara, "engagement.accepted " + mara, "engagement.completed " + mara + " rated 5"));
  }

  @Test
  void takesOneAnswerByTheLinkOfTheLetterFromWhoHasNotSignedIn() {
    String mara = service.publish("mara", null);
    String challenge = service.choose(mara);
    String invitation = "/api/v1/invitations/" + service.pending(challenge).text("id");
    String secret = LinkSecret.fresh();
    String link = "{\"secret\": \"" + secret + "\"}";
    String mark = "{\"mark\": \"" + LinkSecret.mark(secret) + "\"}";
    assertThat(service.put(practitioner(mara), invitation + "/link", mark).status()).isEqualTo(403);
    assertThat(service.put(WRITER, invitation + "/link", "{\"mark\": \"" + secret + "\"}").status()).isEqualTo(400);
    assertThat(service.put(WRITER, invitation + "/link", mark).status()).isEqualTo(204);

    Answer read = service.post(null, BY_LINK, link);
    assertThat(read.text("state")).isEqualTo("pending");
    assertThat(read.body().path("challenge").propertyNames()).containsExactlyInAnyOrder("title", "city", "country");
    assertThat(read.body().propertyNames()).containsExactlyInAnyOrder("id", "state", "answerBy", "challenge");
    assertThat(service.post(null, BY_LINK + "/accept", link).status()).isEqualTo(204);
    assertThat(service.post(null, BY_LINK + "/accept", link).status()).isEqualTo(204);
    assertThat(service.post(null, BY_LINK + "/decline", link).text("type")).isEqualTo("/problems/already-answered");
    assertThat(service.post(null, BY_LINK, link).text("state")).isEqualTo("accepted");
    await().untilAsserted(() -> assertThat(facts.of(challenge)).containsExactly("engagement.invited " + mara, "engagement.accepted " + mara));
    assertThat(service.bean(AuditLog.class).about(invitation.substring(invitation.lastIndexOf('/') + 1), Set.of("answered-by-mailed-link"), 9))
        .singleElement()
        .satisfies(entry -> assertThat(entry.toString()).contains("mailed-link", mara, "accepted").doesNotContain(secret));
    Answer wrong = service.post(null, BY_LINK, "{\"secret\": \"" + LinkSecret.fresh() + "\"}");
    service.publishErasure(mara);
    await().untilAsserted(() -> assertThat(service.post(null, BY_LINK, link).status()).isEqualTo(404));
    assertThat(service.post(null, BY_LINK, link).text("detail")).isEqualTo(wrong.text("detail"));
  }

  @Test
  void agreesWhenBothSidesMeet() {
    String mara = service.publish("mara", null);
    String challenge = service.choose(mara);
    String id = service.pending(challenge).text("id");
    service.post(practitioner(mara), "/api/v1/invitations/" + id + "/accept", "");
    String session = "/api/v1/engagements/" + id + "/session";
    String start = "{\"start\": \"2099-07-01T14:30:00Z\"";

    Answer faulty = service.post(CITY, session, "{\"minutes\": 5, \"cityTimeZone\": \"Accra\"}");
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.body().path("errors").size()).isEqualTo(4);
    Answer proposed =
        service.post(CITY, session, start + ", \"minutes\": 60, \"cityTimeZone\": \"Africa/Accra\", \"practitionerTimeZone\": \"Europe/Berlin\"}");
    assertThat(proposed.body().path("session").path("proposed").path("by").asString()).isEqualTo("city");
    assertThat(service.post(CITY, session + "/agree", start + "}").text("type")).isEqualTo("/problems/session-not-proposed");
    assertThat(service.post(COORDINATOR, session + "/agree", start + "}").status()).isEqualTo(403);
    Answer agreed = service.post(practitioner(mara), session + "/agree", start + "}");
    assertThat(agreed.body().path("session").path("sequence").asInt(-1)).isZero();
    assertThat(service.get(CITY, "/api/v1/engagements/" + id).body().path("session").path("agreed").path("practitionerTimeZone").asString())
        .isEqualTo("Europe/Berlin");
    assertThat(service.post(CITY, session + "/cancel", "").body().has("session")).isFalse();
    await().untilAsserted(() -> assertThat(facts.of(challenge)).endsWith("session.proposed " + mara, "session.agreed " + mara, "session.cancelled " + mara));
  }

  @Test
  void asksTheNextChoiceAfterARefusal() {
    String mara = service.publish("mara", null);
    String joao = service.publish("joao", null);
    String challenge = service.choose(mara, joao);
    String id = service.pending(challenge).text("id");

    Answer declined =
        service.post(
            practitioner(mara),
            "/api/v1/invitations/" + id + "/decline",
            """
            {"reason": "not-my-field", "comment": "Ask Li", "suggestedColleague": {"name": "Li Na", "expertId": "li-na"}}
            """);

    assertThat(declined.text("state")).isEqualTo("declined");
    assertThat(service.pending(challenge).text("expertId")).isEqualTo(joao);
    Answer overseen = service.get(COORDINATOR, "/api/v1/invitations/" + id);
    assertThat(overseen.body().path("suggestedColleague").path("name").asString()).isEqualTo("Li Na");
    await()
        .untilAsserted(
            () -> assertThat(facts.of(challenge))
                .containsExactly(
                    "engagement.invited " + mara, "engagement.declined " + mara + " not-my-field",
                    "engagement.invited " + joao));
  }

  @Test
  void asksTheNextChoiceWhenTheDeadlinePassesInSilence() {
    String mara = service.publish("mara", null);
    String joao = service.publish("joao", null);
    String challenge = service.choose(mara, joao);
    String id = service.pending(challenge).text("id");
    ServiceInstance.CLOCK.jump(Duration.ofDays(5));

    await().untilAsserted(() -> assertThat(service.pending(challenge).text("expertId")).isEqualTo(joao));
    Answer late = service.post(practitioner(mara), "/api/v1/invitations/" + id + "/accept", "");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text("type")).isEqualTo("/problems/deadline-passed");
    assertThat(late.text("detail")).contains("next choice");
    await()
        .untilAsserted(
            () -> assertThat(facts.of(challenge))
                .containsExactly(
                    "engagement.invited " + mara, "engagement.declined " + mara + " no-answer",
                    "engagement.invited " + joao));
  }

  @Test
  void asksTheNextChoiceWhenSomebodyIsErased() {
    String mara = service.publish("mara", null);
    String joao = service.publish("joao", null);
    String challenge = service.choose(mara, joao);
    service.publishErasure(mara);

    await().untilAsserted(() -> assertThat(service.pending(challenge).text("expertId")).isEqualTo(joao));
  }

  @Test
  void takesTheQuestionBackWhenTheCityClosesItsChallenge() {
    String mara = service.publish("mara", null);
    String challenge = service.choose(mara);
    String id = service.pending(challenge).text("id");

    assertThat(service.post(CITY, "/api/v1/challenges/" + challenge + "/close", "{\"outcome\": \"withdrawn\"}").status())
        .isEqualTo(200);
    Answer tooLate = service.post(practitioner(mara), "/api/v1/invitations/" + id + "/accept", "");
    assertThat(tooLate.status()).isEqualTo(409);
    assertThat(tooLate.text("type")).isEqualTo("/problems/invitation-withdrawn");
  }

  @Test
  void refusesThoseWhomItDoesNotConcern() {
    String mara = service.publish("mara", null);
    String challenge = service.choose(mara);
    String invitation = "/api/v1/invitations/" + service.pending(challenge).text("id");
    String stranger = practitioner("somebody-else");

    assertThat(service.get(null, "/api/v1/invitations").status()).isEqualTo(401);
    assertThat(service.post(null, invitation + "/accept", "").status()).isEqualTo(401);
    assertThat(service.get(CITY, "/api/v1/invitations").status()).isEqualTo(403);
    assertThat(service.get(stranger, invitation).status()).isEqualTo(403);
    assertThat(service.post(stranger, invitation + "/accept", "").status()).isEqualTo(403);
    assertThat(service.post(COORDINATOR, invitation + "/accept", "").status()).isEqualTo(403);
    assertThat(service.post(stranger, invitation + "/withdraw", "{\"reason\": \"x\"}").status()).isEqualTo(403);
    assertThat(service.get(practitioner(mara), "/api/v1/invitations?expert=" + "other").status()).isEqualTo(403);
    assertThat(service.get(stranger, "/api/v1/invitations").body().path("items").size()).isZero();
    assertThat(service.pending(challenge).text("expertId")).isEqualTo(mara);
  }

  @Test
  void namesWhatIsWrongWithARequest() {
    String mara = service.publish("mara", null);
    String invitation = "/api/v1/invitations/" + service.pending(service.choose(mara)).text("id");
    String actor = practitioner(mara);

    Answer reasonless =
        service.post(actor, invitation + "/decline", "{\"reason\": \"bored\", \"suggestedColleague\": {}}");
    assertThat(reasonless.status()).isEqualTo(400);
    assertThat(reasonless.body().path("errors").valueStream().map(error -> error.path("pointer").asString()))
        .containsExactly("/reason", "/suggestedColleague/name");
    assertThat(service.post(actor, invitation + "/decline", "{\"reson\": \"no-time\"}").text("detail")).contains("reson");
    assertThat(service.get(actor, "/api/v1/invitations?stat=pending").text("detail")).contains("stat");
    assertThat(service.get(actor, "/api/v1/invitations?state=lost").status()).isEqualTo(400);
    assertThat(service.get(actor, "/api/v1/invitations?page=nonsense").status()).isEqualTo(400);
    assertThat(service.get(actor, "/api/v1/invitations/nobody~1").status()).isEqualTo(404);
    assertThat(service.get(actor, "/api/v1/invitations/nonsense").status()).isEqualTo(404);
    assertThat(service.get(actor, "/api/v1/engagements/nonsense").status()).isEqualTo(404);
  }

  @Test
  void pagesThroughInvitations() {
    String mara = service.publish("mara", null);
    service.choose(mara);
    service.choose(mara);
    service.choose(mara);
    String all = "/api/v1/invitations?limit=2";

    Answer first = service.get(practitioner(mara), all);
    Answer second = service.get(practitioner(mara), all + "&page=" + first.text("next"));
    assertThat(first.body().path("items").size()).isEqualTo(2);
    assertThat(second.body().path("items").size()).isEqualTo(1);
    assertThat(second.body().path("next").asString("")).isEmpty();
    assertThat(second.body().path("items").path(0).path("id")).isNotIn(first.body().path("items"));
  }

  @Test
  void listsACitysEngagementsAndNobodyElses() {
    String mara = service.publish("mara", null);
    String id = service.pending(service.choose(mara)).text("id");
    service.post(practitioner(mara), "/api/v1/invitations/" + id + "/accept", "");

    Answer own = service.get(CITY, "/api/v1/engagements?expert=" + mara);
    assertThat(own.body().path("items").path(0).path("id").asString()).isEqualTo(id);
    Answer other = service.get("lyon-desk; roles=city", "/api/v1/engagements?expert=" + mara);
    assertThat(other.status()).isEqualTo(200);
    assertThat(other.body().path("items").size()).isZero();
    assertThat(service.get("lyon-desk; roles=city", "/api/v1/engagements/" + id).status()).isEqualTo(403);
  }
}

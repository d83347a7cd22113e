package org.connectivecities.profile.expert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.bson.Document;
import com.mongodb.client.MongoDatabase;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.profile.Caller;
import org.connectivecities.profile.Caller.Answer;
import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.TopicLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Contact data from the yes of both sides, as matching tells it, to the owner who reads who looked. */
@RunningService
class DisclosuresIT {

  private final String id = "d-" + UUID.randomUUID();
  private final String challenge = "c-" + UUID.randomUUID();
  private final String city = "kumasi-" + UUID.randomUUID();
  private final String engagement = challenge + ".1";
  private final String path = "/api/v1/experts/" + id + "/disclosures";
  private final String onEngagement = "{\"engagement\": \"" + engagement + "\"}";

  @LocalServerPort private int port;
  @Autowired private MongoDatabase database;

  @BeforeEach
  void someone() {
    Caller.expert(port, id).post("/api/v1/experts", """
        {"name": "Mara", "city": "Bremen", "country": "DE", "contact": {"email": "mara@example.org"}}""");
  }

  @Test
  void showsTheCityHowToReachThePersonOnceBothSaidYes() {
    assertThat(Caller.city(port, city).post(path, onEngagement).status()).isEqualTo(403);

    bothSayYes();

    await().untilAsserted(() -> assertThat(Caller.city(port, city).post(path, onEngagement).status()).isEqualTo(200));
    Answer seen = Caller.city(port, city).post(path, onEngagement);
    assertThat(seen.json().at("/contact/email").asString()).isEqualTo("mara@example.org");
    assertThat(seen.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(Caller.city(port, "another").post(path, onEngagement).status()).isEqualTo(403);
  }

  @Test
  void tellsTheOwnerWhoLookedAndWhy() {
    Caller.coordinator(port).post(path, "{\"reason\": \"asked to call her back\"}");

    var looks = Caller.expert(port, id).get(path).json().get("disclosures");
    assertThat(looks).hasSize(1);
    assertThat(looks.get(0).get("account").asString()).isEqualTo("ana");
    assertThat(looks.get(0).get("why").asString()).isEqualTo("asked to call her back");
    assertThat(Caller.coordinator(port).get(path).status()).isEqualTo(403);
  }

  @Test
  void wantsAReasonOrAnEngagement() {
    assertThat(Caller.coordinator(port).post(path, "{}").pointers()).containsExactly("/reason");
    assertThat(Caller.city(port, city).post(path, "{}").pointers()).containsExactly("/engagement");
  }

  @Test
  void verifiesTheLogAndNamesTheFirstEntryThatWasChanged() {
    Caller.coordinator(port).post(path, "{\"reason\": \"asked to call her back\"}");
    var whole = Caller.administrator(port).get("/api/v1/audits/profile");
    assertThat(whole.status()).isEqualTo(200);
    assertThat(whole.json().get("broken").isNull()).isTrue();
    long last = whole.json().get("entries").asLong();

    var entries = database.getCollection("audit");
    Document entry = entries.find(new Document("_id", last)).first();
    entries.updateOne(new Document("_id", last), new Document("$set", new Document("actor", "nobody")));
    try {
      assertThat(Caller.administrator(port).get("/api/v1/audits/profile").json().at("/broken/number").asLong()).isEqualTo(last);
    } finally {
      entries.replaceOne(new Document("_id", last), entry);
    }
    assertThat(Caller.coordinator(port).get("/api/v1/audits/profile").status()).isEqualTo(403);
  }

  @Test
  void forgetsWhatWasWrittenAboutAnErasedPersonAndKeepsTheChain() {
    Caller.coordinator(port).post(path, "{\"reason\": \"Mara asked to be called back\"}");
    Caller.expert(port, id).delete("/api/v1/experts/" + id);

    assertThat(database.getCollection("audit").find(new Document("about", id)).first().toJson()).doesNotContain("Mara");
    assertThat(Caller.administrator(port).get("/api/v1/audits/profile").json().get("broken").isNull()).isTrue();
  }

  private void bothSayYes() {
    TopicLog decisions = new TopicLog(Topics.MATCHING_DECISIONS);
    decisions.publish(challenge, EventTypes.CHALLENGE_OPENED, """
        {"challengeId": "%s", "cityId": "%s", "cityName": "Kumasi", "country": "GH", "topics": [], "openedAt": "2026-11-22T09:00:00Z"}"""
        .formatted(challenge, city));
    decisions.publish(challenge, EventTypes.ENGAGEMENT_ACCEPTED, """
        {"challengeId": "%s", "engagementId": "%s", "expertId": "%s", "acceptedAt": "2026-11-22T10:00:00Z"}"""
        .formatted(challenge, engagement, id));
  }
}

package org.connectivecities.profile.expert.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.profile.Caller;
import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.TopicLog;
import org.connectivecities.profile.TopicLog.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the other services hear of an expert, and what is heard of them. */
@RunningService
class ExpertEventsIT {

  private static final String BODY = """
      {"name": "Mara Lindqvist", "city": "Bremen", "country": "DE", "competences": [{"topic": "stormwater", "years": 14}],
       "consent": {"search": true}, "contact": {"email": "mara@example.org", "phone": "+49 421 1234567"}}
      """;

  private final TopicLog profiles = new TopicLog(Topics.EXPERT_PROFILES);
  private final TopicLog decisions = new TopicLog(Topics.MATCHING_DECISIONS);
  private final String id = "x-" + UUID.randomUUID();
  private final String path = "/api/v1/experts/" + id;

  @LocalServerPort private int port;
  @Autowired private Documents documents;
  private Caller owner;

  @BeforeEach
  void register() {
    owner = Caller.expert(port, id);
    Caller.coordinator(port).post("/api/v1/experts", BODY.replaceFirst("\\{", "{\"id\": \"" + id + "\","));
  }

  @Test
  void publishesTheWholeProfileWithoutContactData() {
    JsonNode body = await().until(() -> profiles.of(id), log -> !log.isEmpty()).getFirst().body();

    assertThat(body.get("expertId").asString()).isEqualTo(id);
    assertThat(body.get("version").asLong()).isEqualTo(1);
    assertThat(body.at("/competences/0/topic").asString()).isEqualTo("stormwater");
    assertThat(body.at("/competences/0/id").asString()).startsWith("c-");
    assertThat(body.at("/consent/matching").asBoolean()).isFalse();
    assertThat(body.toString()).doesNotContain("mara@example.org", "1234567", "contact");
  }

  @Test
  void tellsNothingOfWhoHasRegisteredUntilTheyAreVetted() {
    String own = "x-" + UUID.randomUUID();
    Caller.expert(port, own).post("/api/v1/experts", BODY);
    Entry first = await().until(() -> profiles.of(own), log -> !log.isEmpty()).getFirst();
    assertThat(first.type()).isEqualTo(EventTypes.EXPERT_PAUSED);
    assertThat(first.text()).doesNotContain("Mara");

    Caller.coordinator(port).post("/api/v1/experts/" + own + "/vet", "");
    await().untilAsserted(() -> assertThat(profiles.of(own).getLast().type()).isEqualTo(EventTypes.EXPERT_PUBLISHED));

    Caller.coordinator(port).post("/api/v1/experts/" + own + "/turn-down", "{\"reason\":\"Has left the office.\"}");
    await().untilAsserted(() -> assertThat(profiles.of(own).getLast().type()).isEqualTo(EventTypes.EXPERT_PAUSED));
    assertThat(profiles.of(own).getLast().text()).doesNotContain("Mara", "office");
  }

  @Test
  void tellsOfPauseAndReturn() {
    owner.post(path + "/pause", "{\"until\":\"2099-03-31\"}");
    Entry paused = awaitLast(EventTypes.EXPERT_PAUSED);
    assertThat(paused.body().get("until").asString()).isEqualTo("2099-03-31");

    owner.post(path + "/resume", "");
    assertThat(awaitLast(EventTypes.EXPERT_PUBLISHED).body().get("version").asLong()).isEqualTo(3);
  }

  @Test
  void tellsOfAnErasureAndLeavesATombstone() {
    owner.delete(path);

    List<Entry> log = await().until(() -> profiles.of(id), all -> !all.isEmpty() && all.getLast().type() == null);
    Entry erased = log.get(log.size() - 2);
    assertThat(erased.type()).isEqualTo(EventTypes.EXPERT_ERASED);
    assertThat(erased.text()).isEqualTo("{\"expertId\":\"" + id + "\",\"version\":2}");
  }

  @Test
  void sendsOnlyTheNewestOfSeveralUnsentSnapshots() {
    await().until(() -> !profiles.of(id).isEmpty());
    documents.stop();
    try {
      for (int version = 1; version <= 5; version++) {
        String renamed = BODY.replace("Mara", "Mara " + version);
        assertThat(owner.put(path, "\"" + version + "\"", renamed).status()).isEqualTo(200);
      }
    } finally {
      documents.start();
    }

    await().untilAsserted(() ->
        assertThat(profiles.of(id)).extracting(entry -> entry.body().get("version").asLong()).containsExactly(1L, 6L));
  }

  @Test
  void losesNothingThatWasStoredWhileNothingCouldBeSent() {
    documents.stop();
    owner.delete(path);
    documents.start();

    await().untilAsserted(() ->
        assertThat(profiles.of(id)).extracting(Entry::type).isNotEmpty().last().isNull());
  }

  @Test
  void countsExchangesOnceHoweverOftenTheyAreTold() {
    String accepted = """
        {"challengeId": "ch-1", "engagementId": "en-1", "expertId": "%s", "acceptedAt": "2026-11-05T10:00:00Z"}
        """.formatted(id);
    decisions.publish("ch-1", EventTypes.ENGAGEMENT_ACCEPTED, accepted);
    decisions.publish("ch-1", EventTypes.ENGAGEMENT_ACCEPTED, accepted);
    decisions.publish("ch-1", EventTypes.ENGAGEMENT_COMPLETED, """
        {"challengeId": "ch-1", "engagementId": "en-1", "expertId": "%s", "rating": 5, "completedAt": "2027-01-20T15:00:00Z"}
        """.formatted(id));

    await().untilAsserted(() ->
        assertThat(owner.get(path).json().get("exchanges").toString()).isEqualTo("{\"accepted\":1,\"completed\":1}"));
    assertThat(owner.get(path).tag()).as("an exchange is no change of the profile").isEqualTo("\"1\"");
  }

  @Test
  void passesOverExchangesOfStrangersAndGoesOn() {
    decisions.publish("ch-2", EventTypes.ENGAGEMENT_ACCEPTED, """
        {"challengeId": "ch-2", "engagementId": "en-2", "expertId": "nobody", "acceptedAt": "2026-11-05T10:00:00Z"}
        """);
    decisions.publish("ch-2", EventTypes.ENGAGEMENT_ACCEPTED, """
        {"challengeId": "ch-2", "engagementId": "en-3", "expertId": "%s", "acceptedAt": "2026-11-05T10:00:00Z"}
        """.formatted(id));

    await().untilAsserted(() -> assertThat(owner.get(path).json().at("/exchanges/accepted").asInt()).isEqualTo(1));
    assertThat(Caller.nobody(port).get("/health").json().get("status").asString()).isEqualTo("UP");
  }

  private Entry awaitLast(String type) {
    return await().until(() -> profiles.of(id), log -> !log.isEmpty() && type.equals(log.getLast().type())).getLast();
  }
}

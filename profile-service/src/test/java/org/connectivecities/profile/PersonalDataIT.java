package org.connectivecities.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.bson.Document;
import org.connectivecities.contracts.Topics;
import org.connectivecities.profile.expert.ErasedExpert;
import org.connectivecities.profile.expert.ErasureReceipts;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Experts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A canary in the contact data: where it sings, somebody could read it. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataIT {

  private final String id = "x-" + UUID.randomUUID();
  private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
  private final String body = """
      {"name": "Mara", "city": "Bremen", "country": "DE", "consent": {"search": true, "matching": true},
       "contact": {"email": "%s@example.org"}}
      """.formatted(canary);

  @LocalServerPort private int port;
  @Autowired private MongoDatabase database;
  @Autowired private Experts experts;
  @Autowired private ErasureReceipts receipts;

  @Test
  void staysInTheProfileAlone(CapturedOutput log) {
    Caller owner = Caller.expert(port, id);
    owner.post("/api/v1/experts", body);
    owner.put("/api/v1/experts/" + id, "\"1\"", body.replace("@example.org", " at example.org"));
    owner.put("/api/v1/experts/" + id, "\"1\"", body.replace("\"Mara\"", "\"Mara\", \"nickname\": 1"));
    await().until(() -> !new TopicLog(Topics.EXPERT_PROFILES).of(id).isEmpty());

    assertThat(stored()).contains(id).doesNotContain(canary);
    assertThat(new TopicLog(Topics.EXPERT_PROFILES).of(id).toString()).doesNotContain(canary);
    assertThat(log.getAll()).doesNotContain(canary);
  }

  @Test
  void isGoneWithThePerson() {
    Caller owner = Caller.expert(port, id);
    owner.post("/api/v1/experts", body);
    owner.delete("/api/v1/experts/" + id);

    await().untilAsserted(() -> assertThat(stored()).contains(id).doesNotContain(canary, "Mara", "Bremen"));
    await().untilAsserted(() ->
        assertThat(new TopicLog(Topics.EXPERT_PROFILES).of(id).toString()).doesNotContain(canary));
  }

  @Test
  void isSealedInAnswersKeptForRepetitionAndGoneFromThemWithThePerson() {
    Caller owner = Caller.expert(port, id);
    String key = UUID.randomUUID().toString();
    String made = owner.post("/api/v1/experts", body, "Idempotency-Key", key).text();
    assertThat(made).contains(canary);
    assertThat(requests()).contains(id).doesNotContain(canary);
    assertThat(owner.post("/api/v1/experts", body, "Idempotency-Key", key).text()).isEqualTo(made);

    owner.delete("/api/v1/experts/" + id);

    assertThat(requests()).doesNotContain(id);
    assertThat(owner.post("/api/v1/experts", body, "Idempotency-Key", key).status()).isEqualTo(410);
  }

  @Test
  void isGoneFromWhatACrashLeftOfAnErasure() {
    Caller owner = Caller.expert(port, id);
    owner.post("/api/v1/experts", body, "Idempotency-Key", UUID.randomUUID().toString());
    receipts.open(new ExpertId(id), Instant.now());
    experts.save(new ErasedExpert(new ExpertId(id), 2));
    assertThat(requests()).contains(id);

    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(requests()).doesNotContain(id));
  }

  private String requests() {
    return database.getCollection("requests").find().map(Document::toJson).into(new ArrayList<>()).toString();
  }

  private String stored() {
    return database.getCollection("experts").find(new Document("_id", id)).first().toJson();
  }
}

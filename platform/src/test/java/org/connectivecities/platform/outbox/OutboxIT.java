package org.connectivecities.platform.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(LocalStackExtension.class)
class OutboxIT {

  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MongoClient client;
  private MongoCollection<Document> documents;
  private Outbox outbox;

  @BeforeEach
  void open() {
    client = MongoClients.create(System.getProperty("CC_MONGODB_URI"));
    documents = client.getDatabase("outbox_it").getCollection("o" + UUID.randomUUID());
    outbox = new Outbox(documents);
    documents.insertOne(
        new Document("_id", "cup").append("outbox", List.of(event(1).toDocument(), event(2).toDocument())).append("pending", true));
  }

  @AfterEach
  void close() {
    documents.drop();
    client.close();
  }

  private static StoredEvent event(long version) {
    return StoredEvent.of(OutboxEvent.fact("t", "cup", "cup.polished", Map.of("times", version)), version, NOW, JSON);
  }

  @Test
  void hasNothingLeftWhenAllWasSent() {
    outbox.sent(outbox.claim(NOW).orElseThrow());

    assertThat(documents.find(eq("_id", "cup")).first())
        .isEqualTo(new Document("_id", "cup").append("outbox", List.of()).append("pending", false));
  }

  @Test
  void keepsWhatCameInMeanwhileAndLetsItGoNext() {
    Outbox.Claim claim = outbox.claim(NOW).orElseThrow();
    documents.updateOne(eq("_id", "cup"), combine(push("outbox", event(3).toDocument()), set("pending", true)));
    assertThat(outbox.claim(NOW)).as("the document is being sent").isEmpty();

    outbox.sent(claim);

    assertThat(outbox.claim(NOW).orElseThrow().events()).extracting(StoredEvent::version).containsExactly(3L);
  }
}

package org.connectivecities.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalStackExtension.class)
class AuditLogIT {

  private static final Actor ANA = new Actor("ana", Set.of("keeper"), Map.of("house", "h1"));

  private MongoClient client;
  private MongoCollection<Document> entries;
  private AuditLog log;

  @BeforeEach
  void open() {
    client = MongoClients.create(System.getProperty("CC_MONGODB_URI"));
    entries = client.getDatabase("audit_it").getCollection("a" + UUID.randomUUID());
    log = new AuditLog(entries, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    entries.drop();
    client.close();
  }

  @Test
  void isInOrderAsItWasWritten() {
    write(3);

    Verification verified = log.verify(null);
    assertThat(verified.broken()).isNull();
    assertThat(verified.entries()).isEqualTo(3);
    assertThat(log.about("cup-2", Set.of("polished"), 10))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.capacity()).isEqualTo("roles=keeper; house=h1");
          assertThat(entry.reason().text()).isEqualTo("because of 2");
        });
    assertThat(log.about("cup-2", Set.of("broken"), 10)).isEmpty();
  }

  @Test
  void staysWholeWhenTheWordsOfOldEntriesAreForgotten() {
    write(3);
    List<String> old = log.reasonsBefore(Clock.systemUTC().instant().plusSeconds(1), 2);

    assertThat(log.reasonsBefore(Clock.systemUTC().instant().minusSeconds(3600), 2)).isEmpty();
    assertThat(old).hasSize(2);
    old.forEach(log::forgetReason);
    assertThat(log.verify(null).broken()).isNull();
    assertThat(log.reasonsBefore(Clock.systemUTC().instant().plusSeconds(1), 9)).hasSize(1).doesNotContainAnyElementsOf(old);
  }

  @Test
  void isInOrderWhenEmpty() {
    assertThat(log.verify(null)).isEqualTo(new Verification(0, AuditChain.BEGINNING, null));
  }

  @Test
  void doesNotForkWhenTwoInstancesWriteAtOnce() throws Exception {
    AuditLog other = new AuditLog(entries, Clock.systemUTC());
    List<Future<AuditEntry>> written = new ArrayList<>();
    try (var instances = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 100; i++) {
        AuditLog one = i % 2 == 0 ? log : other;
        written.add(instances.submit(() -> one.write(ANA, "polished", "cup", "")));
      }
    }
    for (Future<AuditEntry> entry : written) {
      entry.get();
    }

    assertThat(log.verify(null).broken()).isNull();
    assertThat(log.verify(null).entries()).isEqualTo(100);
  }

  @Test
  void namesTheEntryThatWasChanged() {
    write(5);
    for (String field : List.of("actor", "capacity", "act", "about", "reason", "salt", "reasonHash", "previous", "hash")) {
      Object before = entries.find(new Document("_id", 3L)).first().get(field);
      set(3, field, "x");
      assertThat(log.verify(null).broken()).as(field).isNotNull().extracting(Verification.Broken::number).isEqualTo(3L);
      set(3, field, before);
    }
    assertThat(log.verify(null).broken()).isNull();
  }

  @Test
  void namesTheEntryThatWasTakenOut() {
    write(5);
    entries.deleteOne(new Document("_id", 2L));

    assertThat(log.verify(null).broken().number()).isEqualTo(2);
  }

  @Test
  void noticesThatTheNewestWereCutOffOrWrittenAnew() {
    write(5);
    Head seen = new Head(5, log.verify(null).head());
    entries.deleteMany(new Document("_id", new Document("$gte", 4L)));

    assertThat(log.verify(null).broken()).as("nothing tells but the head").isNull();
    assertThat(log.verify(seen).broken().number()).isEqualTo(4);

    log = new AuditLog(entries, Clock.systemUTC());
    write(2);
    assertThat(log.verify(seen).broken().number()).isEqualTo(5);
  }

  @Test
  void whoWritesOnNoticesThatTheNewestWereCutOff() {
    write(5);
    entries.deleteMany(new Document("_id", new Document("$gte", 4L)));

    write(1);
    assertThat(log.verify(null).broken().number()).isEqualTo(4);
  }

  @Test
  void staysInOrderWhenReasonsAreForgotten() {
    write(3);
    log.forgetReasons("cup-2");

    assertThat(log.verify(null).broken()).isNull();
    assertThat(entries.find(new Document("_id", 2L)).first().toJson()).doesNotContain("because of");
    assertThat(log.about("cup-2", Set.of("polished"), 10)).singleElement().extracting(AuditEntry::reason).isNull();
  }

  private void write(int many) {
    for (int i = 1; i <= many; i++) {
      log.write(ANA, "polished", "cup-" + i, "because of " + i);
    }
  }

  private void set(long number, String field, Object value) {
    entries.updateOne(new Document("_id", number), new Document("$set", new Document(field, value)));
  }
}

package org.connectivecities.profile.expert.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.bson.Document;
import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.expert.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class ContactAtRestIT {

  private final Expert mara = Sample.expert("r-" + UUID.randomUUID(), Sample.fullDraft(null));

  @Autowired private Experts experts;
  @Autowired private ResealContacts reseal;
  @Autowired private MongoDatabase database;
  private MongoCollection<Document> kept;

  @BeforeEach
  void someone() {
    kept = database.getCollection("experts");
    experts.save(mara);
  }

  @Test
  void cannotBeReadInTheStore() {
    assertThat(document().toJson()).doesNotContain("mara@").doesNotContain("421 123456");
    assertThat(experts.find(mara.id())).contains(mara);
  }

  @Test
  void isOfNoUseToAnotherPerson() {
    Document moved = new Document("state.sealedContact", document().get("state", Document.class).get("sealedContact"));
    Expert tom = Sample.expert("r-" + UUID.randomUUID(), Sample.fullDraft(null));
    experts.save(tom);
    kept.updateOne(new Document("_id", tom.id().value()), new Document("$set", moved));
    try {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> experts.find(tom.id()))).hasMessageContaining("moved");
    } finally {
      kept.deleteOne(new Document("_id", tom.id().value()));
    }
  }

  @Test
  void isSealedWhereItWasKeptOpenBefore() {
    Document open = new Document("state.contact", new Document("email", "mara@example.org").append("phone", mara.contact().phone()))
        .append("keys.email", "mara@example.org");
    kept.updateOne(new Document("_id", mara.id().value()), new Document("$set", open)
        .append("$unset", new Document("state.sealedContact", "").append("state.emailMark", "").append("keys.sealedBy", "")));
    long version = mara.version();

    reseal.run();

    assertThat(document().toJson()).doesNotContain("mara@").contains("\"version\": " + version);
    assertThat(experts.find(mara.id())).contains(mara);
    assertThat(experts.withEmail("MARA@example.org", 500)).contains(mara);
  }

  private Document document() {
    return kept.find(new Document("_id", mara.id().value())).first();
  }
}

package org.connectivecities.profile.letter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.sealing.KeyRing;
import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.letter.Mailbox;
import org.connectivecities.profile.letter.Mailboxes;
import org.connectivecities.profile.letter.MailboxesConformance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class MongoMailboxesIT extends MailboxesConformance {

  @Autowired private Mailboxes mailboxes;
  @Autowired private Documents documents;
  @Autowired private MongoDatabase database;

  @Override
  protected Mailboxes mailboxes() {
    return mailboxes;
  }

  @Test
  void keepsNoAddressThatCouldBeReadAndBringsItUnderTheNewestKey() {
    Mailbox mailbox = new Mailbox("kofi-" + UUID.randomUUID(), "canary@example.org", "en", null, null, null);
    String first = "a:" + "A".repeat(43) + "=";
    String second = "b:" + "B".repeat(42) + "E=";
    new MongoMailboxes(documents, KeyRing.of(List.of(first), true)).keep(mailbox);
    assertThat(kept(mailbox)).contains("\"a.").doesNotContain("canary");

    new MongoMailboxes(documents, KeyRing.of(List.of(second, first), true)).resealOne(mailbox.account());
    assertThat(kept(mailbox)).contains("\"b.");
    assertThat(new MongoMailboxes(documents, KeyRing.of(List.of(second), true)).find(mailbox.account())).contains(mailbox);
  }

  private String kept(Mailbox mailbox) {
    return database.getCollection("mailboxes").find(new Document("_id", mailbox.account())).first().toJson();
  }
}

package org.connectivecities.profile.letter.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.sealing.KeyRing;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Mailbox;
import org.connectivecities.profile.letter.Mailboxes;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** One document a mailbox, its address sealed and bound to the account. */
@Component
final class MongoMailboxes implements Mailboxes {

  private static final String ADDRESS = "address";
  private static final String KEY = "key";

  private final MongoCollection<Document> mailboxes;
  private final KeyRing keys;

  MongoMailboxes(Documents documents, KeyRing keys) {
    this.mailboxes = documents.plain("mailboxes", List.of("city", "expert", KEY));
    this.keys = keys;
  }

  @Override
  public Optional<Mailbox> find(String account) {
    return Optional.ofNullable(mailboxes.find(eq("_id", account)).first()).map(this::read);
  }

  @Override
  public List<Mailbox> of(String cityId) {
    return mailboxes.find(eq("city", cityId)).map(this::read).into(new ArrayList<>());
  }

  @Override
  public void keep(Mailbox mailbox) {
    Document kept = new Document("_id", mailbox.account())
        .append(ADDRESS, keys.seal(mailbox.email(), mailbox.account()))
        .append(KEY, keys.current())
        .append("language", mailbox.language())
        .append("city", mailbox.city())
        .append("expert", mailbox.expert() == null ? null : mailbox.expert().value());
    mailboxes.replaceOne(eq("_id", mailbox.account()), kept, new ReplaceOptions().upsert(true));
  }

  @Override
  public void remove(String account) {
    mailboxes.deleteOne(eq("_id", account));
  }

  @Override
  public void forget(ExpertId id) {
    mailboxes.deleteMany(eq("expert", id.value()));
  }

  /** So that an older key can be taken away. Whoever saves meanwhile has sealed with the present key, and is left alone. */
  @Scheduled(fixedDelayString = "${cc.profile.reseal-check:1h}")
  void reseal() {
    mailboxes.find(ne(KEY, keys.current())).map(old -> old.getString("_id")).into(new ArrayList<>()).forEach(this::resealOne);
  }

  void resealOne(String account) {
    Document old = mailboxes.find(eq("_id", account)).first();
    if (old != null) {
      String sealed = old.getString(ADDRESS);
      mailboxes.updateOne(
          and(eq("_id", account), eq(ADDRESS, sealed)),
          combine(set(ADDRESS, keys.seal(keys.open(sealed, account), account)), set(KEY, keys.current())));
    }
  }

  private Mailbox read(Document kept) {
    String account = kept.getString("_id");
    return new Mailbox(
        account, keys.open(kept.getString(ADDRESS), account), kept.getString("language"), kept.getString("city"),
        expert(kept.getString("expert")));
  }

  private static @Nullable ExpertId expert(@Nullable String id) {
    return id == null ? null : new ExpertId(id);
  }
}

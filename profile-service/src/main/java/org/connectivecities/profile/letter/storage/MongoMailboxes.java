package org.connectivecities.profile.letter.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.sealing.KeyRing;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Mailbox;
import org.connectivecities.profile.letter.Mailboxes;
import org.connectivecities.profile.letter.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** One document a mailbox, its address sealed and bound to the account. */
@Component
final class MongoMailboxes implements Mailboxes {

  private static final String ADDRESS = "address";
  private static final String AREAS = "areas";
  private static final String KEY = "key";
  private static final String SEEN = "seen";
  private static final String SINCE = "unconfirmedSince";
  private static final String LINK = "link";
  private static final String UNTIL = "linkUntil";

  private final MongoCollection<Document> mailboxes;
  private final KeyRing keys;

  MongoMailboxes(Documents documents, KeyRing keys) {
    this.mailboxes = documents.plain("mailboxes", List.of("city", "expert", KEY, SINCE, LINK));
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
  public List<Reader.Account> after(String account, int limit) {
    return mailboxes.find(and(gt("_id", account), eq(SINCE, null)))
        .sort(ascending("_id"))
        .limit(limit)
        .map(kept -> new Reader.Account(kept.getString("_id"), expert(kept.getString("expert"))))
        .into(new ArrayList<>());
  }

  @Override
  public void keep(Mailbox mailbox) {
    Instant since = mailbox.unconfirmedSince();
    Document kept = new Document(ADDRESS, keys.seal(mailbox.email(), mailbox.account()))
        .append(KEY, keys.current())
        .append("language", mailbox.language())
        .append("city", mailbox.city())
        .append(AREAS, mailbox.areas().stream().sorted().toList())
        .append("expert", mailbox.expert() == null ? null : mailbox.expert().value())
        .append(SINCE, since == null ? null : Date.from(since));
    Bson own = eq("_id", mailbox.account());
    // The link on its way is of this very address; with another one it ends.
    boolean same = since != null && mailboxes.updateOne(and(own, eq(SINCE, Date.from(since))), new Document("$set", kept)).getMatchedCount() == 1;
    if (!same) {
      mailboxes.replaceOne(own, kept, new ReplaceOptions().upsert(true));
    }
  }

  @Override
  public void seen(String account, @Nullable String city, Set<String> areas, Instant at) {
    mailboxes.updateOne(eq("_id", account), combine(set("city", city), set(AREAS, areas.stream().sorted().toList()), set(SEEN, Date.from(at))));
  }

  @Override
  public List<String> actingUnseenSince(Instant moment, int limit) {
    Bson acting = or(ne("city", null), exists(AREAS + ".0"));
    Bson unseen = or(lt(SEEN, Date.from(moment)), exists(SEEN, false));
    return mailboxes.find(and(acting, unseen)).limit(limit).map(kept -> kept.getString("_id")).into(new ArrayList<>());
  }

  @Override
  public void actNoMore(String account) {
    mailboxes.updateOne(eq("_id", account), combine(set("city", null), set(AREAS, List.of())));
  }

  @Override
  public void open(String account, Instant enteredAt, String mark, Instant until) {
    mailboxes.updateOne(and(eq("_id", account), eq(SINCE, Date.from(enteredAt))), combine(set(LINK, mark), set(UNTIL, Date.from(until))));
  }

  @Override
  public boolean confirm(String mark, Instant now) {
    return mailboxes.updateOne(and(eq(LINK, mark), gt(UNTIL, Date.from(now))), combine(set(SINCE, null), unset(LINK), unset(UNTIL))).getModifiedCount() == 1;
  }

  @Override
  public List<String> unconfirmedBefore(Instant moment, int limit) {
    return mailboxes.find(lt(SINCE, Date.from(moment))).limit(limit).map(kept -> kept.getString("_id")).into(new ArrayList<>());
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
        Set.copyOf(kept.getList(AREAS, String.class, List.of())), expert(kept.getString("expert")), kept.getDate(SINCE) == null ? null : kept.getDate(SINCE).toInstant());
  }

  private static @Nullable ExpertId expert(@Nullable String id) {
    return id == null ? null : new ExpertId(id);
  }
}

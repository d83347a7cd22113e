package org.connectivecities.profile.letter.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Letter;
import org.connectivecities.profile.letter.Letters;
import org.connectivecities.profile.letter.Occasion;
import org.connectivecities.profile.letter.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document a letter; every step is an update on the state it leads from. */
@Component
final class MongoLetters implements Letters {

  private final MongoCollection<Document> letters;

  MongoLetters(Documents documents) {
    this.letters = documents.plain("letters", List.of("state", "due", "engagement", "expert", "account", "owner", "person", "stop"));
  }

  @Override
  public void add(Letter letter) {
    try {
      letters.insertOne(LetterDocument.of(letter));
    } catch (MongoWriteException refused) {
      if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw refused;
      }
    }
  }

  @Override
  public Optional<Letter> find(String id) {
    return Optional.ofNullable(letters.find(eq("_id", id)).first()).map(LetterDocument::read);
  }

  @Override
  public Optional<Reader> readerOf(String stop) {
    return Optional.ofNullable(letters.find(eq("stop", stop)).first()).map(LetterDocument::reader);
  }

  @Override
  public List<Letter> to(Reader reader, int limit) {
    Bson theirs = switch (reader) {
      case Reader.Practitioner(ExpertId id) -> or(eq("expert", id.value()), eq("owner", id.value()));
      case Reader.Account(String id, _) -> eq("account", id);
    };
    return read(letters.find(theirs).sort(ascending("due")).limit(limit));
  }

  @Override
  public List<Letter> due(Instant now, int limit) {
    return read(letters.find(and(is(Letter.State.WAITING), lte("due", Date.from(now)))).sort(ascending("due")).limit(limit));
  }

  @Override
  public boolean claim(String id, Instant now) {
    return step(id, Letter.State.WAITING, combine(to(Letter.State.SENDING), set("claimed", Date.from(now)), inc("attempts", 1)));
  }

  @Override
  public void settle(String id, Letter.State state, @Nullable String note) {
    step(id, Letter.State.SENDING, combine(to(state), set("note", note)));
  }

  @Override
  public void postpone(String id, Instant due) {
    step(id, Letter.State.SENDING, combine(to(Letter.State.WAITING), set("due", Date.from(due))));
  }

  @Override
  public List<String> giveUpOn(Instant claimedBefore) {
    Bson left = and(is(Letter.State.SENDING), lt("claimed", Date.from(claimedBefore)));
    List<String> given = new ArrayList<>();
    for (Letter letter : read(letters.find(left))) {
      Bson unsure = combine(to(Letter.State.UNSURE), set("note", "whoever sent it did not live to tell"));
      if (step(letter.id(), Letter.State.SENDING, unsure)) {
        given.add(letter.id());
      }
    }
    return given;
  }

  @Override
  public void drop(String engagementId, Set<Occasion> occasions, String why) {
    Bson waiting = and(
        eq("engagement", engagementId), in("occasion", occasions.stream().map(Occasion::wire).toList()), is(Letter.State.WAITING));
    letters.updateMany(waiting, combine(to(Letter.State.DROPPED), set("note", why)));
  }

  @Override
  public List<String> finishedBefore(Instant moment, int limit) {
    List<String> found = new ArrayList<>();
    letters.find(and(lt("expires", Date.from(moment)), nin("state", Letter.State.WAITING.wire(), Letter.State.SENDING.wire())))
        .limit(limit)
        .forEach(kept -> found.add(kept.getString("_id")));
    return found;
  }

  @Override
  public void remove(String id) {
    letters.deleteOne(eq("_id", id));
  }

  @Override
  public long count(Letter.State state) {
    return letters.countDocuments(is(state));
  }

  @Override
  public void forget(ExpertId id) {
    letters.deleteMany(or(eq("expert", id.value()), eq("owner", id.value())));
    letters.updateMany(eq("person", id.value()), set("person", null));
  }

  private boolean step(String id, Letter.State from, Bson change) {
    return letters.updateOne(and(eq("_id", id), is(from)), change).getModifiedCount() == 1;
  }

  private static Bson is(Letter.State state) {
    return eq("state", state.wire());
  }

  private static Bson to(Letter.State state) {
    return set("state", state.wire());
  }

  private static List<Letter> read(FindIterable<Document> found) {
    List<Letter> read = new ArrayList<>();
    found.forEach(document -> read.add(LetterDocument.read(document)));
    return read;
  }
}

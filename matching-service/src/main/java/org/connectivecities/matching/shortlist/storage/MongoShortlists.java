package org.connectivecities.matching.shortlist.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.connectivecities.matching.candidate.FindProposals;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.connectivecities.platform.outbox.Versioned;

/** Shortlists in the collection {@code shortlists}. */
public final class MongoShortlists implements Shortlists, FindProposals {

  private static final int MOST_OF_A_CHALLENGE = 100;
  private static final String STATE = "state.state";
  private static final String CHALLENGE = "keys.challengeId";

  private final DocumentStore<StoredShortlist> shortlists;
  private final MongoCollection<Document> documents;
  private final BiFunction<Shortlist.Published, Long, OutboxEvent> publication;

  /** @param publication what is told to others of a shortlist published at a version */
  public MongoShortlists(Documents documents, BiFunction<Shortlist.Published, Long, OutboxEvent> publication) {
    shortlists =
        documents.store(
            "shortlists", StoredShortlist.class, List.of("challengeId", "publishedAt", "named"), MongoShortlists::keys);
    this.documents = documents.plain("shortlists", List.of());
    this.publication = publication;
  }

  private static Map<String, Object> keys(StoredShortlist stored) {
    var keys = new HashMap<String, Object>();
    keys.put("challengeId", stored.sheet().challengeId());
    keys.put("named", stored.sheet().expertIds());
    keys.put("madeAt", Date.from(stored.sheet().madeAt()));
    if (stored.publishedAt() != null) {
      keys.put("publishedAt", Date.from(stored.publishedAt()));
      keys.put("expertIds", stored.sheet().expertIds());
    }
    return keys;
  }

  @Override
  public Optional<Stored<Shortlist>> find(String id) {
    return shortlists.find(id).map(MongoShortlists::stored);
  }

  @Override
  public List<Stored<Shortlist>> findAll(Collection<String> ids, Set<Class<? extends Shortlist>> states) {
    return ids.isEmpty() ? List.of() : found(and(in("_id", ids), in(STATE, names(states))), ascending("_id"), ids.size());
  }

  @Override
  public List<Stored<Shortlist>> poor(Collection<String> ids, Instant madeBefore) {
    Bson poor = or(size("state.sheet.matches", 0), ne("state.sheet.recall", Recall.Source.SEARCH.name()));
    Bson waiting = and(eq(STATE, StoredShortlist.State.PENDING.name()), lt("keys.madeAt", Date.from(madeBefore)));
    return ids.isEmpty() ? List.of() : found(and(in("_id", ids), waiting, poor), ascending("_id"), ids.size());
  }

  @Override
  public List<Stored<Shortlist>> ofChallenge(String challengeId, Set<Class<? extends Shortlist>> states) {
    return ofChallenge(and(eq(CHALLENGE, challengeId), in(STATE, names(states))));
  }

  @Override
  public List<Stored<Shortlist>> ofChallenge(String challengeId) {
    return ofChallenge(eq(CHALLENGE, challengeId));
  }

  private List<Stored<Shortlist>> ofChallenge(Bson which) {
    return found(which, descending("keys.madeAt"), MOST_OF_A_CHALLENGE);
  }

  @Override
  public List<Sheet> published(String afterId, int limit) {
    return shortlists
        .query(and(exists("keys.publishedAt"), gt("_id", afterId)), ascending("_id"), limit)
        .stream()
        .map(stored -> stored.state().sheet())
        .toList();
  }

  /** Without an index: erasures are rare, and nobody waits for them. */
  @Override
  public List<Stored<Shortlist>> speakingOf(String expertId, int limit) {
    Bson words = elemMatch("state.sheet.history", and(eq("expertId", expertId), ne("why", null)));
    Bson speaking = or(eq("state.sheet.matches.expertId", expertId), eq("state.sheet.judgements.expertId", expertId), words);
    return found(speaking, ascending("_id"), limit);
  }

  @Override
  public List<String> naming(String expertId) {
    return idsOf(documents.find(eq("keys.named", expertId)).projection(new Document("_id", 1)).sort(ascending("_id")));
  }

  /** Reads the ids only; from the sheets, for what was stored before there was a key for it has none. */
  @Override
  public List<People> people(String afterId, int limit) {
    var people = new ArrayList<People>();
    documents
        .find(gt("_id", afterId))
        .projection(new Document("state.sheet.matches.expertId", 1))
        .sort(ascending("_id"))
        .limit(limit)
        .forEach(document -> people.add(new People(document.getString("_id"), expertIds(document))));
    return people;
  }

  private static List<String> expertIds(Document document) {
    return document.getEmbedded(List.of("state", "sheet"), Document.class).getList("matches", Document.class, List.of()).stream()
        .map(match -> match.getString("expertId"))
        .toList();
  }

  @Override
  public List<String> closedBefore(Instant madeBefore, int limit) {
    return ids(closed(), "keys.madeAt", madeBefore, limit);
  }

  @Override
  public List<String> publishedBefore(Instant moment, int limit) {
    return ids(in(STATE, names(Set.of(Shortlist.Published.class, Shortlist.Chosen.class))), "keys.publishedAt", moment, limit);
  }

  /** Without an index: it is looked for a few times a day. */
  private List<String> ids(Bson which, String time, Instant before, int limit) {
    return idsOf(
        documents
            .find(and(which, lt(time, Date.from(before))))
            .projection(new Document("_id", 1))
            .sort(ascending(time))
            .limit(limit));
  }

  private static List<String> idsOf(Iterable<Document> found) {
    var ids = new ArrayList<String>();
    found.forEach(document -> ids.add(document.getString("_id")));
    return ids;
  }

  @Override
  public void removeClosed(String id) {
    documents.deleteOne(and(eq("_id", id), closed()));
  }

  private static Bson closed() {
    return eq(STATE, StoredShortlist.State.CLOSED.name());
  }

  @Override
  public boolean rewrite(long expectedVersion, Shortlist next) {
    return shortlists.replace(next.id(), expectedVersion, StoredShortlist.of(next), List.of());
  }

  @Override
  public boolean add(Shortlist.Pending shortlist) {
    return shortlists.insert(shortlist.id(), StoredShortlist.of(shortlist), List.of());
  }

  @Override
  public Optional<Stored<Shortlist>> replace(long expectedVersion, Shortlist next) {
    List<OutboxEvent> events =
        next instanceof Shortlist.Published published
            ? List.of(publication.apply(published, expectedVersion + 1))
            : List.of();
    return shortlists.replace(next.id(), expectedVersion, StoredShortlist.of(next), events)
        ? Optional.of(new Stored<>(expectedVersion + 1, next))
        : Optional.empty();
  }

  /** Reads the keys only: a few ids a shortlist, not its reasons. */
  @Override
  public Map<String, Integer> since(Instant since, Collection<String> expertIds) {
    Set<String> wanted = new HashSet<>(expertIds);
    var counts = new HashMap<String, Integer>();
    documents
        .find(gte("keys.publishedAt", Date.from(since)))
        .projection(new Document("keys.expertIds", 1))
        .forEach(
            shortlist ->
                shortlist.get("keys", Document.class).getList("expertIds", String.class, List.of()).stream()
                    .filter(wanted::contains)
                    .forEach(expertId -> counts.merge(expertId, 1, Integer::sum)));
    return counts;
  }

  private List<Stored<Shortlist>> found(Bson filter, Bson order, int limit) {
    return shortlists.query(filter, order, limit).stream().map(MongoShortlists::stored).toList();
  }

  private static List<String> names(Set<Class<? extends Shortlist>> states) {
    return states.stream().map(state -> StoredShortlist.State.of(state).name()).toList();
  }

  private static Stored<Shortlist> stored(Versioned<StoredShortlist> versioned) {
    return new Stored<>(versioned.version(), versioned.state().toShortlist());
  }
}

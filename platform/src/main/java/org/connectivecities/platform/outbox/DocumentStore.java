package org.connectivecities.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.connectivecities.platform.outbox.OutboxRelay.Nudge;
import tools.jackson.databind.json.JsonMapper;

/**
 * Aggregates of one kind, a document each: {@code {_id, version, state, keys, outbox, pending}}. Every write is one
 * conditional update of state, version and outbox together, so that there is never a state without its events nor an
 * event without its state.
 *
 * @param <T> a record that Jackson reads and writes; unknown fields of newer versions are ignored when reading
 */
public final class DocumentStore<T> {

  private final MongoCollection<Document> documents;
  private final Class<T> type;
  private final Function<T, Map<String, Object>> keys;
  private final JsonMapper json;
  private final InstantSource clock;
  private final Nudge relay;

  DocumentStore(
      MongoCollection<Document> documents,
      Class<T> type,
      Function<T, Map<String, Object>> keys,
      JsonMapper json,
      InstantSource clock,
      Nudge relay) {
    this.documents = documents;
    this.type = type;
    this.keys = keys;
    this.json = json;
    this.clock = clock;
    this.relay = relay;
  }

  public Optional<Versioned<T>> find(String id) {
    return Optional.ofNullable(documents.find(eq("_id", id)).first()).map(this::read);
  }

  /** At most {@code limit} aggregates; {@code filter} and {@code sort} name fields as {@code _id} or {@code keys.x}. */
  public List<Versioned<T>> query(Bson filter, Bson sort, int limit) {
    List<Versioned<T>> found = new ArrayList<>();
    documents.find(filter).sort(sort).limit(limit).forEach(document -> found.add(read(document)));
    return found;
  }

  /** Version 1 of an aggregate; false when the id is taken. */
  public boolean insert(String id, T state, List<OutboxEvent> events) {
    Document document =
        new Document("_id", id)
            .append("version", 1L)
            .append("state", write(state))
            .append("keys", keysOf(state))
            .append("outbox", outbox(events, 1L))
            .append("pending", !events.isEmpty());
    try {
      documents.insertOne(document);
    } catch (MongoWriteException taken) {
      if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw taken;
    }
    nudge(events);
    return true;
  }

  /** The next version of an aggregate; false when {@code expectedVersion} is not the current one any more. */
  public boolean replace(String id, long expectedVersion, T state, List<OutboxEvent> events) {
    List<Bson> changes = new ArrayList<>();
    changes.add(inc("version", 1L));
    changes.add(set("state", write(state)));
    changes.add(set("keys", keysOf(state)));
    if (!events.isEmpty()) {
      changes.add(pushEach("outbox", outbox(events, expectedVersion + 1)));
      changes.add(set("pending", true));
    }
    boolean written =
        documents.updateOne(and(eq("_id", id), eq("version", expectedVersion)), combine(changes)).getModifiedCount() == 1;
    if (written) {
      nudge(events);
    }
    return written;
  }

  /** The same state in another form: no new version, and nothing that anybody is told. */
  public boolean restate(String id, long version, T state) {
    return documents.updateOne(
            and(eq("_id", id), eq("version", version)), combine(set("state", write(state)), set("keys", keysOf(state))))
        .getModifiedCount() == 1;
  }

  private void nudge(List<OutboxEvent> events) {
    if (!events.isEmpty()) {
      relay.nudge();
    }
  }

  private List<Document> outbox(List<OutboxEvent> events, long version) {
    return events.stream()
        .map(event -> StoredEvent.of(event, version, clock.instant(), json).toDocument())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Document write(T state) {
    return new Document((Map<String, Object>) json.convertValue(state, Map.class));
  }

  private Document keysOf(T state) {
    return new Document(keys.apply(state));
  }

  private Versioned<T> read(Document document) {
    return new Versioned<>(
        document.getString("_id"),
        ((Number) document.get("version")).longValue(),
        json.convertValue(document.get("state", Document.class), type));
  }
}

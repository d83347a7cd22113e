package org.connectivecities.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies of another service's aggregates. Only a newer version is written, in the same update that checks it, so that
 * events may come twice, late or out of order. An erased aggregate stays as id and version: a late event finds it.
 *
 * @param <T> a record that Jackson reads and writes
 */
public final class ReplicaStore<T> {

  private static final String ERASED = "erased";

  private final MongoCollection<Document> documents;
  private final Class<T> type;
  private final Function<T, Map<String, Object>> keys;
  private final JsonMapper json;

  ReplicaStore(
      MongoCollection<Document> documents, Class<T> type, Function<T, Map<String, Object>> keys, JsonMapper json) {
    this.documents = documents;
    this.type = type;
    this.keys = keys;
    this.json = json;
  }

  /** Takes over a state; false when this version or a newer one is there already. */
  @SuppressWarnings("unchecked")
  public boolean apply(String id, long version, T state) {
    return newer(
        id,
        version,
        combine(
            set("version", version),
            set(ERASED, false),
            set("state", new Document((Map<String, Object>) json.convertValue(state, Map.class))),
            set("keys", new Document(keys.apply(state)))));
  }

  /** Forgets everything but id and version; false when a newer version is there already. */
  public boolean erase(String id, long version) {
    return erase(id, version, Map.of());
  }

  /** @param left keys by which {@link #withErased} still finds it; nothing of the person */
  public boolean erase(String id, long version, Map<String, Object> left) {
    Bson keys = left.isEmpty() ? unset("keys") : set("keys", new Document(left));
    return newer(id, version, combine(set("version", version), set(ERASED, true), unset("state"), keys));
  }

  private boolean newer(String id, long version, Bson change) {
    try {
      var result =
          documents.updateOne(and(eq("_id", id), lt("version", version)), change, new UpdateOptions().upsert(true));
      return result.getModifiedCount() == 1 || result.getUpsertedId() != null;
    } catch (MongoWriteException existing) {
      return refuseUnlessDuplicate(existing.getError().getCategory(), existing);
    } catch (MongoCommandException existing) {
      return refuseUnlessDuplicate(ErrorCategory.fromErrorCode(existing.getErrorCode()), existing);
    }
  }

  /** The upsert found an equal or newer version under the same id. */
  private static boolean refuseUnlessDuplicate(ErrorCategory category, RuntimeException failure) {
    if (category == ErrorCategory.DUPLICATE_KEY) {
      return false;
    }
    throw failure;
  }

  public Optional<Versioned<T>> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  public List<Versioned<T>> findAll(Collection<String> ids) {
    return query(in("_id", ids), new Document(), 0);
  }

  /** At most {@code limit} aggregates that are not erased (0: all of them). */
  public List<Versioned<T>> query(Bson filter, Bson sort, int limit) {
    List<Versioned<T>> found = new ArrayList<>();
    documents.find(and(filter, ne(ERASED, true))).sort(sort).limit(limit).forEach(document -> found.add(read(document)));
    return found;
  }

  /** @param state absent for the erased */
  public record Kept<T>(String id, long version, Document keys, @Nullable T state) {}

  /** As {@link #query}, with the erased among them. */
  public List<Kept<T>> withErased(Bson filter, Bson sort, int limit) {
    List<Kept<T>> found = new ArrayList<>();
    documents.find(filter).sort(sort).limit(limit).forEach(document -> found.add(kept(document)));
    return found;
  }

  private Kept<T> kept(Document document) {
    T state = document.getBoolean(ERASED, false) ? null : read(document).state();
    return new Kept<>(document.getString("_id"), ((Number) document.get("version")).longValue(), document.get("keys", Document.class), state);
  }

  /** Which of the ids are there, and in which version: far cheaper than what is in them. */
  public Map<String, Long> versionsOf(Collection<String> ids) {
    var versions = new HashMap<String, Long>();
    documents.find(and(in("_id", ids), ne(ERASED, true)))
        .projection(include("version"))
        .forEach(document -> versions.put(document.getString("_id"), ((Number) document.get("version")).longValue()));
    return versions;
  }

  /** The version last seen of an id, erased or not; 0 when it was never seen. */
  public long versionOf(String id) {
    Document seen = documents.find(eq("_id", id)).first();
    return seen == null ? 0 : ((Number) seen.get("version")).longValue();
  }

  private Versioned<T> read(Document document) {
    return new Versioned<>(
        document.getString("_id"),
        ((Number) document.get("version")).longValue(),
        json.convertValue(document.get("state", Document.class), type));
  }
}

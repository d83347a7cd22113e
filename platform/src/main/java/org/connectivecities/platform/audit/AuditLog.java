package org.connectivecities.platform.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.connectivecities.platform.audit.AuditChain.Line;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The log of one service, appended to only. The number is the document's id: of two instances that write at once one finds
 * it taken and goes behind the other, so that the chain never forks.
 */
public final class AuditLog {

  /** Each try follows somebody else's success, so that this many are met only by an overload. */
  private static final int ATTEMPTS = 100;

  private final MongoCollection<Document> entries;
  private final InstantSource clock;
  private final Lock writing = new ReentrantLock();
  /** What this instance wrote or read last. Where another has gone on, the next number is taken, and the newest is read. */
  private @Nullable AuditEntry newest;

  AuditLog(MongoCollection<Document> entries, InstantSource clock) {
    this.entries = entries;
    this.clock = clock;
    entries.createIndex(Indexes.ascending("about"));
  }

  /**
   * Writes down what is about to be done. Whoever cannot write it down must not do it.
   *
   * @param act lower-kebab-case
   * @param reason in words for people; empty where the act says it all
   */
  public AuditEntry write(Actor by, String act, String about, String reason) {
    Line line = new Line(
        clock.instant().truncatedTo(ChronoUnit.MILLIS), by.id(), capacity(by), act, about, reason);
    writing.lock();
    try {
      return append(line);
    } finally {
      writing.unlock();
    }
  }

  private AuditEntry append(Line line) {
    newest = newest == null ? last() : newest;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      AuditEntry entry = AuditChain.append(newest, line);
      if (insert(entry)) {
        newest = entry;
        return entry;
      }
      newest = last();
    }
    throw new Unavailable("audit log", null);
  }

  /** The newest entries about somebody, of these acts; at most {@code limit}. */
  public List<AuditEntry> about(String about, Set<String> acts, int limit) {
    List<AuditEntry> found = new ArrayList<>();
    entries.find(and(eq("about", about), in("act", acts))).sort(descending("_id")).limit(limit)
        .forEach(document -> found.add(AuditDocuments.read(document)));
    return found;
  }

  /** Forgets free words written about somebody; that something was done to whom and by whom stays. */
  public void forgetReasons(String about) {
    entries.updateMany(eq("about", about), combine(unset("reason"), unset("salt")));
  }

  /** Numbers of entries older than this that still have free words, the oldest first; at most {@code limit}. */
  public List<String> reasonsBefore(Instant moment, int limit) {
    List<String> found = new ArrayList<>();
    entries.find(and(lt("at", Date.from(moment)), exists("reason"))).sort(ascending("_id")).limit(limit)
        .forEach(document -> found.add(document.get("_id").toString()));
    return found;
  }

  /** Forgets the free words of one entry; the chain stays whole. */
  public void forgetReason(String number) {
    entries.updateOne(eq("_id", Long.valueOf(number)), combine(unset("reason"), unset("salt")));
  }

  /**
   * Reads the whole chain.
   *
   * @param seen what the head was when somebody last looked: without it nobody notices that the newest entries are cut off
   */
  public Verification verify(@Nullable Head seen) {
    Verification.Walk walk = new Verification.Walk(seen);
    try (var cursor = entries.find().sort(ascending("_id")).iterator()) {
      while (cursor.hasNext() && walk.goesOn()) {
        walk.next(AuditDocuments.read(cursor.next()));
      }
    }
    return walk.result();
  }

  private @Nullable AuditEntry last() {
    Document last = entries.find().sort(descending("_id")).first();
    return last == null ? null : AuditDocuments.read(last);
  }

  private boolean insert(AuditEntry entry) {
    try {
      entries.insertOne(AuditDocuments.write(entry));
      return true;
    } catch (MongoWriteException taken) {
      if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw taken;
    }
  }

  /** For instance {@code roles=city; city=kumasi-gh}. */
  private static String capacity(Actor by) {
    StringBuilder text = new StringBuilder("roles=" + String.join(",", new TreeSet<>(by.roles())));
    new TreeMap<>(by.owns()).forEach((kind, id) -> text.append("; ").append(kind).append('=').append(id));
    return text.toString();
  }
}

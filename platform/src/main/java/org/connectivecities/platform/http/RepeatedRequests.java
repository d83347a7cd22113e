package org.connectivecities.platform.http;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.connectivecities.platform.sealing.KeyRing;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to which Idempotency-Key. One document a key, inserted before the work, completed after it. In a service
 * that seals, answers are sealed too: they hold what the caller may see.
 */
final class RepeatedRequests implements KeptAnswers {

  /** Some stores expire documents by themselves and some do not. */
  private static final Duration TIDY = Duration.ofMinutes(10);

  /** How a request with a key goes on. */
  sealed interface Claim {
    record First() implements Claim {}

    record Underway() implements Claim {}

    record UsedForSomethingElse() implements Claim {}

    /** It was answered, and the answer spoke of somebody who was erased since. */
    record Forgotten() implements Claim {}

    record Answered(int status, Map<String, String> headers, byte[] body) implements Claim {}
  }

  private final MongoCollection<Document> keys;
  private final HttpSettings settings;
  private final InstantSource clock;
  private final @Nullable KeyRing ring;
  private final AtomicReference<Instant> tidied = new AtomicReference<>(Instant.EPOCH);

  /** @param ring seals what is kept; null where nothing needs it */
  RepeatedRequests(MongoCollection<Document> keys, HttpSettings settings, InstantSource clock, @Nullable KeyRing ring) {
    this.ring = ring;
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
    keys.createIndex(
        Indexes.ascending("at"), new IndexOptions().expireAfter(settings.rememberKeys().toSeconds(), TimeUnit.SECONDS));
  }

  Claim claim(String key, String fingerprint) {
    Instant now = clock.instant();
    tidy(now);
    try {
      keys.insertOne(new Document("_id", key).append("fingerprint", fingerprint).append("at", Date.from(now)));
      return new Claim.First();
    } catch (MongoWriteException taken) {
      if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw taken;
      }
      return repeated(key, fingerprint, now);
    }
  }

  private Claim repeated(String key, String fingerprint, Instant now) {
    Document seen = keys.find(eq("_id", key)).first();
    if (seen == null) {
      return new Claim.Underway();
    }
    if (!fingerprint.equals(seen.getString("fingerprint"))) {
      return new Claim.UsedForSomethingElse();
    }
    if (seen.getBoolean("forgotten", false)) {
      return new Claim.Forgotten();
    }
    return seen.getInteger("status") == null ? takeOver(key, now) : answered(seen);
  }

  private void tidy(Instant now) {
    Instant last = tidied.get();
    if (last.plus(TIDY).isBefore(now) && tidied.compareAndSet(last, now)) {
      keys.deleteMany(lt("at", Date.from(now.minus(settings.rememberKeys()))));
    }
  }

  /** A request that died half-way must not block its key for ever. */
  private Claim takeOver(String key, Instant now) {
    Date dead = Date.from(now.minus(settings.takeOverAfter()));
    boolean won =
        keys.updateOne(
                    and(eq("_id", key), lt("at", dead), exists("status", false)),
                    set("at", Date.from(now)))
                .getModifiedCount()
            == 1;
    return won ? new Claim.First() : new Claim.Underway();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Claim answered(Document seen) {
    return new Claim.Answered(
        seen.getInteger("status"),
        (Map<String, String>) (Map) seen.get("headers", Document.class),
        body(seen));
  }

  void complete(String key, int status, Map<String, String> headers, byte[] body) {
    keys.updateOne(
        eq("_id", key),
        combine(set("status", status), set("headers", new Document(Map.copyOf(headers))), kept(key, body)));
  }

  private Bson kept(String key, byte[] body) {
    return ring == null
        ? set("body", new Binary(body))
        : set("sealed", ring.seal(new String(body, StandardCharsets.ISO_8859_1), key));
  }

  /** Also what was kept before the service sealed. */
  private byte[] body(Document seen) {
    String sealed = seen.getString("sealed");
    return sealed == null || ring == null
        ? seen.get("body", new Binary(new byte[0])).getData()
        : ring.open(sealed, seen.getString("_id")).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void forgetAbout(String id) {
    Pattern whole = Pattern.compile("(?<![A-Za-z0-9._-])" + Pattern.quote(id) + "(?![A-Za-z0-9_-])");
    for (Document seen : keys.find(and(exists("status", true), ne("forgotten", true)))) {
      String answer = seen.get("headers", Document.class) + new String(body(seen), StandardCharsets.UTF_8);
      if (whole.matcher(answer).find()) {
        keys.updateOne(
            eq("_id", seen.get("_id")),
            combine(set("forgotten", true), unset("headers"), unset("body"), unset("sealed")));
      }
    }
  }

  /** Nothing was decided: the caller may send the same key again. */
  void forget(@Nullable String key) {
    keys.deleteOne(eq("_id", key));
  }
}

package org.connectivecities.matching.shortlist.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.connectivecities.matching.shortlist.Leases;
import org.connectivecities.platform.outbox.Documents;

/** Leases in the collection {@code leases}: taken by one conditional write, so that two never hold one. */
public final class MongoLeases implements Leases {

  private final MongoCollection<Document> leases;
  private final InstantSource clock;

  public MongoLeases(Documents documents, InstantSource clock) {
    leases = documents.plain("leases", java.util.List.of());
    this.clock = clock;
  }

  @Override
  public boolean claim(String what, Duration atMost) {
    Instant now = clock.instant();
    try {
      leases.updateOne(
          and(eq("_id", what), lte("until", Date.from(now))),
          set("until", Date.from(now.plus(atMost))),
          new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException held) {
      return refusedOrThrow(held.getError().getCategory(), held);
    } catch (MongoCommandException held) {
      return refusedOrThrow(ErrorCategory.fromErrorCode(held.getErrorCode()), held);
    }
  }

  /** The upsert met a lease that still runs. */
  private static boolean refusedOrThrow(ErrorCategory category, RuntimeException failure) {
    if (category == ErrorCategory.DUPLICATE_KEY) {
      return false;
    }
    throw failure;
  }

  @Override
  public void release(String what) {
    leases.deleteOne(eq("_id", what));
  }
}

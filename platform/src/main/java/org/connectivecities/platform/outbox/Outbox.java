package org.connectivecities.platform.outbox;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.ObjectId;

/** The unsent events of one collection: claimed by lease, one document at a time, so that two relays never interleave. */
final class Outbox {

  /** Longer than a send may take, or a second relay would start on the same document. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  /** One document's unsent events, held by {@code token}. */
  record Claim(Object id, String token, List<StoredEvent> events) {}

  private final MongoCollection<Document> documents;

  Outbox(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  Optional<Claim> claim(Instant now) {
    String token = new ObjectId() + "-" + UUID.randomUUID();
    Document claimed =
        documents.findOneAndUpdate(
            and(eq("pending", true), or(eq("lease", null), lt("lease", Date.from(now)))),
            combine(set("lease", Date.from(now.plus(LEASE))), set("leaseToken", token)),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return Optional.ofNullable(claimed)
        .map(
            document ->
                new Claim(
                    document.get("_id"),
                    token,
                    document.getList("outbox", Document.class, List.of()).stream().map(StoredEvent::of).toList()));
  }

  /** Takes out exactly what the broker has. Where something new came in meanwhile, that and the mark stay. */
  void sent(Claim claim) {
    List<String> ids = claim.events().stream().map(StoredEvent::id).toList();
    boolean emptied = documents.updateOne(
        and(eq("_id", claim.id()), eq("leaseToken", claim.token()), size("outbox", ids.size()), all("outbox.id", ids)),
        combine(set("outbox", List.of()), set("pending", false), unset("lease"), unset("leaseToken"))).getMatchedCount() == 1;
    if (!emptied) {
      takeOut(claim);
    }
  }

  private void takeOut(Claim claim) {
    for (StoredEvent event : claim.events()) {
      documents.updateOne(eq("_id", claim.id()), pull("outbox", new Document("id", event.id())));
    }
    documents.updateOne(and(eq("_id", claim.id()), size("outbox", 0)), set("pending", false));
    release(claim);
  }

  void release(Claim claim) {
    documents.updateOne(
        and(eq("_id", claim.id()), eq("leaseToken", claim.token())), combine(unset("lease"), unset("leaseToken")));
  }
}

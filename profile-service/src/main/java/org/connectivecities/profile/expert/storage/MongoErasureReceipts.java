package org.connectivecities.profile.expert.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.profile.expert.ErasureReceipt;
import org.connectivecities.profile.expert.ErasureReceipts;
import org.connectivecities.profile.expert.ExpertId;
import org.springframework.stereotype.Component;

/** One document an erasure. That a holder is in the list once is part of the write, which makes a repeated report harmless. */
@Component
final class MongoErasureReceipts implements ErasureReceipts {

  private static final String HOLDER = "finished.by";

  private final MongoCollection<Document> receipts;

  MongoErasureReceipts(Documents documents) {
    this.receipts = documents.plain("erasures", List.of(HOLDER));
  }

  @Override
  public void open(ExpertId id, Instant askedAt) {
    receipts.updateOne(eq("_id", id.value()), setOnInsert("askedAt", Date.from(askedAt)), new UpdateOptions().upsert(true));
  }

  @Override
  public void finished(ExpertId id, String holder, Instant at) {
    receipts.updateOne(
        and(eq("_id", id.value()), ne(HOLDER, holder)),
        push("finished", new Document("by", holder).append("at", Date.from(at))));
  }

  @Override
  public Optional<ErasureReceipt> find(ExpertId id) {
    return Optional.ofNullable(receipts.find(eq("_id", id.value())).first())
        .map(kept -> new ErasureReceipt(id, kept.getDate("askedAt").toInstant(), finished(kept)));
  }

  @Override
  public List<ExpertId> unfinishedBy(String holder, int limit) {
    List<ExpertId> found = new ArrayList<>();
    receipts.find(ne(HOLDER, holder)).limit(limit).forEach(kept -> found.add(new ExpertId(kept.getString("_id"))));
    return found;
  }

  @Override
  public List<ExpertId> incomplete(Instant askedBefore, int limit) {
    Bson missing = or(ErasureReceipt.HOLDERS.stream().map(holder -> ne(HOLDER, holder)).toList());
    List<ExpertId> found = new ArrayList<>();
    receipts.find(and(lt("askedAt", Date.from(askedBefore)), missing)).limit(limit).forEach(kept -> found.add(new ExpertId(kept.getString("_id"))));
    return found;
  }

  private static Map<String, Instant> finished(Document kept) {
    Map<String, Instant> finished = new HashMap<>();
    kept.getList("finished", Document.class, List.of())
        .forEach(it -> finished.put(it.getString("by"), it.getDate("at").toInstant()));
    return finished;
  }
}

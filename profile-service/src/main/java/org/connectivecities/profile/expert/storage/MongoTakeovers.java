package org.connectivecities.profile.expert.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Takeovers;
import org.springframework.stereotype.Component;

/** One document a profile. */
@Component
final class MongoTakeovers implements Takeovers {

  private final MongoCollection<Document> takeovers;

  MongoTakeovers(Documents documents) {
    this.takeovers = documents.plain("takeovers", List.of("mark"));
  }

  @Override
  public void open(ExpertId of, String mark, Instant until) {
    try {
      takeovers.updateOne(
          and(eq("_id", of.value()), exists("account", false)),
          combine(set("mark", mark), set("until", Date.from(until))),
          new UpdateOptions().upsert(true));
    } catch (MongoWriteException taken) {
      if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw taken;
      }
    }
  }

  @Override
  public Optional<ExpertId> take(String mark, String account, Instant now) {
    var theirs = and(eq("mark", mark), gt("until", Date.from(now)), or(exists("account", false), eq("account", account)));
    return takeovers.updateOne(theirs, set("account", account)).getMatchedCount() == 0
        ? Optional.empty()
        : Optional.ofNullable(takeovers.find(and(eq("mark", mark), eq("account", account))).first()).map(kept -> new ExpertId(kept.getString("_id")));
  }

  @Override
  public List<String> endedBefore(Instant moment, int limit) {
    List<String> found = new ArrayList<>();
    takeovers.find(and(lt("until", Date.from(moment)), exists("account", false))).limit(limit).forEach(kept -> found.add(kept.getString("_id")));
    return found;
  }

  @Override
  public boolean isTaken(ExpertId of) {
    return takeovers.find(and(eq("_id", of.value()), exists("account", true))).first() != null;
  }

  @Override
  public void forget(ExpertId id) {
    takeovers.deleteOne(eq("_id", id.value()));
  }
}

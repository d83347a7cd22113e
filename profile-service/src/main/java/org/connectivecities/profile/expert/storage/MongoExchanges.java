package org.connectivecities.profile.expert.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.addToSet;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.profile.expert.ExchangeLedger;
import org.connectivecities.profile.expert.Exchanges;
import org.connectivecities.profile.expert.Exchanges.Outcome;
import org.connectivecities.profile.expert.ExpertId;
import org.springframework.stereotype.Component;

/**
 * One document an expert with a set of engagement ids for each outcome: adding to a set is what makes a repeated event
 * harmless. A forgotten expert's document says only that.
 */
@Component
final class MongoExchanges implements ExchangeLedger {

  private static final String FORGOTTEN = "forgotten";

  private final MongoCollection<Document> ledger;

  MongoExchanges(Documents documents) {
    this.ledger = documents.plain("exchanges", List.of());
  }

  /** For a forgotten expert the filter finds nothing, and the upsert then runs into the id that is there. */
  @Override
  public boolean note(ExpertId id, String engagementId, Outcome outcome) {
    try {
      ledger.updateOne(
          and(eq("_id", id.value()), ne(FORGOTTEN, true)),
          addToSet(field(outcome), engagementId),
          new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException refused) {
      if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY && isForgotten(id)) {
        return false;
      }
      throw refused;
    }
  }

  @Override
  public Exchanges of(ExpertId id) {
    Document kept = ledger.find(eq("_id", id.value())).first();
    return kept == null
        ? Exchanges.NONE
        : new Exchanges(count(kept, Outcome.ACCEPTED), count(kept, Outcome.DECLINED), count(kept, Outcome.COMPLETED));
  }

  @Override
  public void forget(ExpertId id) {
    ledger.replaceOne(
        eq("_id", id.value()), new Document(FORGOTTEN, true), new ReplaceOptions().upsert(true));
  }

  private boolean isForgotten(ExpertId id) {
    return ledger.find(and(eq("_id", id.value()), eq(FORGOTTEN, true))).first() != null;
  }

  private static int count(Document kept, Outcome outcome) {
    return kept.getList(field(outcome), String.class, List.of()).size();
  }

  private static String field(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}

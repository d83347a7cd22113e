package org.connectivecities.profile.expert.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.profile.expert.Agreement;
import org.connectivecities.profile.expert.Agreements;
import org.connectivecities.profile.expert.ExpertId;
import org.springframework.stereotype.Component;

/** One document an engagement and one a challenge, ids only. An end is a mark of its own, which no later yes takes away. */
@Component
final class MongoAgreements implements Agreements {

  private final MongoCollection<Document> agreements;
  private final MongoCollection<Document> challenges;

  MongoAgreements(Documents documents) {
    this.agreements = documents.plain("agreements", List.of("expert"));
    this.challenges = documents.plain("challengeCities", List.of());
  }

  @Override
  public void opened(String challengeId, String cityId) {
    put(challenges, challengeId, set("city", cityId));
  }

  @Override
  public void agreed(String engagementId, String challengeId, ExpertId expert) {
    put(agreements, engagementId, combine(set("challenge", challengeId), set("expert", expert.value())));
  }

  @Override
  public void ended(String engagementId) {
    put(agreements, engagementId, set("ended", true));
  }

  @Override
  public Optional<Agreement> find(String engagementId) {
    return Optional.ofNullable(agreements.find(eq("_id", engagementId)).first())
        .filter(kept -> !kept.getBoolean("ended", false))
        .flatMap(kept -> Optional.ofNullable(challenges.find(eq("_id", kept.getString("challenge"))).first())
            .map(challenge -> new Agreement(engagementId, new ExpertId(kept.getString("expert")), challenge.getString("city"))));
  }

  @Override
  public void forget(ExpertId expert) {
    agreements.deleteMany(eq("expert", expert.value()));
  }

  private static void put(MongoCollection<Document> collection, String id, Bson change) {
    collection.updateOne(eq("_id", id), change, new UpdateOptions().upsert(true));
  }
}

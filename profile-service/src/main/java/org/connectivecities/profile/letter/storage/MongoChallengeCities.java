package org.connectivecities.profile.letter.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.profile.letter.ChallengeCities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document a challenge. */
@Component
final class MongoChallengeCities implements ChallengeCities {

  private final MongoCollection<Document> challenges;

  MongoChallengeCities(Documents documents) {
    this.challenges = documents.plain("letterChallenges", List.of());
  }

  @Override
  public void note(String challengeId, String cityName, @Nullable String cityId) {
    challenges.updateOne(eq("_id", challengeId), combine(set("city", cityName), set("cityId", cityId)), new UpdateOptions().upsert(true));
  }

  @Override
  public Optional<String> nameFor(String challengeId) {
    return Optional.ofNullable(challenges.find(eq("_id", challengeId)).first()).map(kept -> kept.getString("city"));
  }

  @Override
  public Optional<String> idFor(String challengeId) {
    return Optional.ofNullable(challenges.find(eq("_id", challengeId)).first()).map(kept -> kept.getString("cityId"));
  }
}

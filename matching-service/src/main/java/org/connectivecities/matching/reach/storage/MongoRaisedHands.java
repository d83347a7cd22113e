package org.connectivecities.matching.reach.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.connectivecities.matching.reach.RaisedHand;
import org.connectivecities.matching.reach.RaisedHands;
import org.connectivecities.platform.outbox.Documents;
import org.springframework.stereotype.Component;

/** One document a person and challenge in the collection {@code hands}. */
@Component
final class MongoRaisedHands implements RaisedHands {

  private static final String CHALLENGE = "challenge";
  private static final String EXPERT = "expert";

  private final MongoCollection<Document> hands;

  MongoRaisedHands(Documents documents) {
    this.hands = documents.plain("hands", List.of(CHALLENGE, EXPERT));
  }

  private static String id(String challengeId, String expertId) {
    return challengeId + "/" + expertId;
  }

  @Override
  public boolean raise(RaisedHand hand) {
    try {
      hands.insertOne(
          new Document("_id", id(hand.challengeId(), hand.expertId()))
              .append(CHALLENGE, hand.challengeId())
              .append(EXPERT, hand.expertId())
              .append("note", hand.note())
              .append("at", Date.from(hand.at())));
      return true;
    } catch (MongoWriteException raised) {
      if (raised.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw raised;
    }
  }

  @Override
  public void lower(String challengeId, String expertId) {
    hands.deleteOne(eq("_id", id(challengeId, expertId)));
  }

  @Override
  public List<RaisedHand> ofChallenge(String challengeId, int limit) {
    return found(eq(CHALLENGE, challengeId), Sorts.ascending("at", "_id"), limit);
  }

  @Override
  public List<RaisedHand> ofExpert(String expertId, int limit) {
    return found(eq(EXPERT, expertId), Sorts.descending("at", "_id"), limit);
  }

  private List<RaisedHand> found(Bson filter, Bson sort, int limit) {
    var found = new ArrayList<RaisedHand>();
    hands.find(filter).sort(sort).limit(limit).forEach(hand -> found.add(
        new RaisedHand(
            hand.getString(CHALLENGE), hand.getString(EXPERT), hand.getString("note"), hand.getDate("at").toInstant())));
    return found;
  }

  @Override
  public List<String> raisedBefore(Instant moment, int limit) {
    var ids = new ArrayList<String>();
    hands.find(lt("at", Date.from(moment))).sort(Sorts.ascending("at", "_id")).limit(limit).forEach(hand -> ids.add(hand.getString("_id")));
    return ids;
  }

  @Override
  public void remove(String id) {
    hands.deleteOne(eq("_id", id));
  }

  @Override
  public boolean forget(String expertId) {
    return hands.deleteMany(eq(EXPERT, expertId)).getDeletedCount() > 0;
  }
}

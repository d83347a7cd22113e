package org.connectivecities.matching.reach.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.connectivecities.matching.reach.Consideration;
import org.connectivecities.matching.reach.Considerations;
import org.connectivecities.matching.shortlist.Considered;
import org.connectivecities.platform.outbox.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document a challenge in the collection {@code considered}: {@code {_id, shortlist, at, cut, places, people: [{e, f,
 * r, n, s, l}]}}, short names because two hundred people stand in it. The id makes a shortlist that is made twice count
 * once.
 */
@Component
final class MongoConsiderations implements Considerations {

  private static final String PEOPLE = "people";
  private static final String EXPERT = "people.e";
  private static final String AT = "at";

  private final MongoCollection<Document> considered;

  MongoConsiderations(Documents documents) {
    this.considered = documents.plain("considered", List.of(EXPERT, AT));
  }

  @Override
  public void note(Considered looked) {
    considered.replaceOne(eq("_id", looked.challengeId()), document(looked), new ReplaceOptions().upsert(true));
    considered.deleteMany(lt(AT, Date.from(looked.at().minus(KEPT))));
  }

  private static Document document(Considered looked) {
    List<Document> people =
        looked.people().stream()
            .map(
                person ->
                    new Document("e", person.expertId())
                        .append("f", person.fate().ordinal())
                        .append("r", person.rule())
                        .append("n", person.rank())
                        .append("s", person.score() == null ? null : person.score().toPlainString())
                        .append("l", person.lostBy()))
            .toList();
    return new Document("_id", looked.challengeId())
        .append("shortlist", looked.shortlistId())
        .append(AT, Date.from(looked.at()))
        .append("cut", looked.cut().toPlainString())
        .append("places", looked.places())
        .append(PEOPLE, people);
  }

  @Override
  public List<Consideration> of(String expertId, Instant since, int limit) {
    var found = new ArrayList<Consideration>();
    considered
        .find(and(eq(EXPERT, expertId), gte(AT, Date.from(since))))
        .sort(descending(AT))
        .limit(limit)
        .forEach(document -> found.add(consideration(document, expertId)));
    return found;
  }

  private static Consideration consideration(Document document, String expertId) {
    Document person =
        document.getList(PEOPLE, Document.class).stream()
            .filter(each -> expertId.equals(each.getString("e")))
            .findFirst()
            .orElseThrow();
    return new Consideration(
        document.getString("_id"),
        document.getDate(AT).toInstant(),
        new BigDecimal(document.getString("cut")),
        document.getInteger("places"),
        new Considered.Person(
            expertId,
            Considered.Fate.values()[person.getInteger("f")],
            person.getString("r"),
            person.getInteger("n"),
            decimal(person.getString("s")),
            person.getString("l")));
  }

  private static @Nullable BigDecimal decimal(@Nullable String written) {
    return written == null ? null : new BigDecimal(written);
  }

  @Override
  public Optional<BigDecimal> cut(String challengeId) {
    return Optional.ofNullable(considered.find(eq("_id", challengeId)).projection(new Document("cut", 1)).first())
        .map(document -> new BigDecimal(document.getString("cut")));
  }

  @Override
  public void forget(String expertId) {
    considered.updateMany(eq(EXPERT, expertId), pull(PEOPLE, new Document("e", expertId)));
  }
}

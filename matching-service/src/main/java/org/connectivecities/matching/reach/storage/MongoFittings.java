package org.connectivecities.matching.reach.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.connectivecities.matching.reach.Fitting;
import org.connectivecities.matching.reach.Fitting.Fit;
import org.connectivecities.matching.reach.Fittings;
import org.connectivecities.platform.outbox.Documents;
import org.springframework.stereotype.Component;

/** One document a person in the collection {@code fittings}. */
@Component
final class MongoFittings implements Fittings {

  private static final String CHALLENGE = "fits.challenge";

  private final MongoCollection<Document> fittings;

  MongoFittings(Documents documents) {
    this.fittings = documents.plain("fittings", List.of(CHALLENGE));
  }

  @Override
  public Optional<Fitting> of(String expertId) {
    return Optional.ofNullable(fittings.find(eq("_id", expertId)).first()).map(MongoFittings::fitting);
  }

  @Override
  public List<Fitting> forChallenge(String challengeId, int limit) {
    var found = new ArrayList<Fitting>();
    fittings
        .find(eq(CHALLENGE, challengeId))
        .sort(ascending("_id"))
        .limit(limit)
        .forEach(document -> found.add(fitting(document)));
    return found;
  }

  private static Fitting fitting(Document document) {
    List<Fit> fits =
        document.getList("fits", Document.class).stream()
            .map(fit -> new Fit(fit.getString("challenge"), new BigDecimal(fit.getString("score"))))
            .toList();
    long version = ((Number) document.get("version")).longValue();
    return new Fitting(document.getString("_id"), version, document.getDate("at").toInstant(), fits);
  }

  @Override
  public void keep(Fitting fitting) {
    List<Document> fits =
        fitting.fits().stream()
            .map(fit -> new Document("challenge", fit.challengeId()).append("score", fit.score().toPlainString()))
            .toList();
    Document document =
        new Document("_id", fitting.expertId())
            .append("version", fitting.version())
            .append("at", Date.from(fitting.at()))
            .append("fits", fits);
    fittings.replaceOne(eq("_id", fitting.expertId()), document, new ReplaceOptions().upsert(true));
  }

  @Override
  public void forget(String expertId) {
    fittings.deleteOne(eq("_id", expertId));
  }
}

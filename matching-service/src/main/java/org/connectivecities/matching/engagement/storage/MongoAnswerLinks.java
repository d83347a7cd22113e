package org.connectivecities.matching.engagement.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.connectivecities.matching.engagement.AnswerLinks;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.platform.outbox.Documents;
import org.springframework.stereotype.Component;

/** One document a link, under its mark. */
@Component
final class MongoAnswerLinks implements AnswerLinks {

  private final MongoCollection<Document> links;

  MongoAnswerLinks(Documents documents) {
    this.links = documents.plain("answer-links", List.of("expert", "until"));
  }

  @Override
  public void open(String mark, Link link) {
    var asGiven = combine(
        setOnInsert("challenge", link.to().challengeId()), setOnInsert("number", link.to().number()),
        setOnInsert("expert", link.expertId()), setOnInsert("until", Date.from(link.until())));
    links.updateOne(eq("_id", mark), asGiven, new UpdateOptions().upsert(true));
  }

  @Override
  public Optional<Link> find(String mark) {
    return Optional.ofNullable(links.find(eq("_id", mark)).first()).map(MongoAnswerLinks::read);
  }

  @Override
  public List<String> endedBefore(Instant moment, int limit) {
    List<String> found = new ArrayList<>();
    links.find(lt("until", Date.from(moment))).limit(limit).forEach(kept -> found.add(kept.getString("_id")));
    return found;
  }

  @Override
  public void remove(String mark) {
    links.deleteOne(eq("_id", mark));
  }

  @Override
  public void forget(String expertId) {
    links.deleteMany(eq("expert", expertId));
  }

  private static Link read(Document kept) {
    var to = new InvitationId(kept.getString("challenge"), Objects.requireNonNull(kept.getInteger("number")));
    return new Link(to, kept.getString("expert"), kept.getDate("until").toInstant());
  }
}

package org.connectivecities.matching.assignment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.connectivecities.matching.assignment.Assignment;
import org.connectivecities.matching.assignment.Assignments;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.Versioned;

/** One document an assignment, in the collection {@code assignments}; nobody else is told of it. */
public final class MongoAssignments implements Assignments {

  private static final String PROPOSED_AT = "keys.proposedAt";

  private final DocumentStore<Assignment> documents;
  private final MongoCollection<Document> plain;

  public MongoAssignments(Documents documents) {
    this.documents =
        documents.store(
            "assignments", Assignment.class, List.of("proposedAt"), assignment -> Map.of("proposedAt", Date.from(assignment.proposedAt())));
    this.plain = documents.plain("assignments", List.of());
  }

  @Override
  public Optional<Assignment> find(String id) {
    return documents.find(id).map(Versioned::state);
  }

  @Override
  public boolean add(Assignment assignment) {
    return documents.insert(assignment.id(), assignment, List.of());
  }

  /** Those stored before there was such a key say it in what they are. */
  @Override
  public List<String> proposedBefore(Instant moment, int limit) {
    var ids = new ArrayList<String>();
    plain
        .find(or(lt(PROPOSED_AT, Date.from(moment)), and(eq(PROPOSED_AT, null), lt("state.proposedAt", moment.toString()))))
        .projection(new Document("_id", 1))
        .sort(ascending(PROPOSED_AT))
        .limit(limit)
        .forEach(document -> ids.add(document.getString("_id")));
    return ids;
  }

  @Override
  public void remove(String id) {
    plain.deleteOne(eq("_id", id));
  }
}

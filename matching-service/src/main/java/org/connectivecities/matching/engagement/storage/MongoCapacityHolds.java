package org.connectivecities.matching.engagement.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.connectivecities.matching.engagement.CapacityHolds;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.platform.outbox.Documents;
import org.springframework.stereotype.Component;

/**
 * One document an expert: {@code {_id, held: [invitation id], count}}. The limit is a condition of the very update that
 * takes the place, so that of any number of callers only as many succeed as there are places.
 */
@Component
final class MongoCapacityHolds implements CapacityHolds {

  private static final String HELD = "held";
  private static final String COUNT = "count";

  private final MongoCollection<Document> workloads;

  MongoCapacityHolds(Documents documents) {
    this.workloads = documents.plain("workloads", List.of());
  }

  @Override
  public boolean hold(String expertId, InvitationId id, int limit) {
    while (!taken(expertId, id, limit)) {
      Document current = workloads.find(eq("_id", expertId)).first();
      if (current == null) {
        open(expertId);
      } else if (ids(current).contains(id)) {
        return true;
      } else if (current.getInteger(COUNT) >= limit) {
        return false;
      }
    }
    return true;
  }

  /** Fails where there is no document yet, or the place is held, or none is left; all three are told apart by reading. */
  private boolean taken(String expertId, InvitationId id, int limit) {
    return workloads
            .updateOne(
                and(eq("_id", expertId), ne(HELD, id.toString()), lt(COUNT, limit)),
                combine(push(HELD, id.toString()), inc(COUNT, 1)))
            .getModifiedCount()
        == 1;
  }

  /** Somebody else being first is as good. */
  private void open(String expertId) {
    try {
      workloads.insertOne(new Document("_id", expertId).append(HELD, List.of()).append(COUNT, 0));
    } catch (MongoWriteException failure) {
      if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw failure;
      }
    }
  }

  @Override
  public void release(String expertId, InvitationId id) {
    workloads.updateOne(
        and(eq("_id", expertId), eq(HELD, id.toString())), combine(pull(HELD, id.toString()), inc(COUNT, -1)));
  }

  @Override
  public Map<String, Integer> taken(Set<String> expertIds) {
    Map<String, Integer> taken = new HashMap<>();
    workloads
        .find(and(in("_id", expertIds), gt(COUNT, 0)))
        .forEach(document -> taken.put(document.getString("_id"), document.getInteger(COUNT)));
    return taken;
  }

  @Override
  public List<Held> heldAfter(String expertId, int limit) {
    List<Held> held = new ArrayList<>();
    workloads
        .find(and(gt("_id", expertId), gt(COUNT, 0)))
        .sort(ascending("_id"))
        .limit(limit)
        .forEach(document -> held.add(new Held(document.getString("_id"), ids(document))));
    return held;
  }

  private static Set<InvitationId> ids(Document document) {
    return document.getList(HELD, String.class).stream()
        .map(text -> InvitationId.parse(text).orElseThrow())
        .collect(Collectors.toSet());
  }
}

package org.connectivecities.matching.engagement.storage;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.engagement.InvitationQuery;
import org.connectivecities.matching.engagement.InvitationQuery.Mark;

/** Pages through the invitations inside the askings. */
final class InvitationListing {

  private static final String AT = AskingKeys.INVITATIONS + ".at";
  private static final String NUMBER = AskingKeys.INVITATIONS + ".number";
  private static final String EXPERT = AskingKeys.INVITATIONS + ".expert";
  private static final String STATE = AskingKeys.INVITATIONS + ".state";

  private final MongoCollection<Document> documents;

  InvitationListing(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  List<InvitationId> list(InvitationQuery query) {
    List<InvitationId> found = new ArrayList<>();
    documents
        .aggregate(
            List.of(
                match(whichAskings(query)),
                unwind("$" + AskingKeys.INVITATIONS),
                match(whichInvitations(query)),
                sort(orderBy(descending(AT), ascending("_id"), descending(NUMBER))),
                limit(query.limit()),
                project(include(NUMBER))))
        .forEach(document -> found.add(id(document)));
    return found;
  }

  long count(InvitationQuery.State state) {
    Document counted =
        documents
            .aggregate(
                List.of(
                    match(eq(STATE, state.name())),
                    unwind("$" + AskingKeys.INVITATIONS),
                    match(eq(STATE, state.name())),
                    Aggregates.count()))
            .first();
    return counted == null ? 0 : ((Number) counted.get("count")).longValue();
  }

  private static Bson whichAskings(InvitationQuery query) {
    List<Bson> filters = new ArrayList<>();
    if (query.challengeIds() != null) {
      filters.add(in("_id", query.challengeIds()));
    }
    if (query.expertId() != null) {
      filters.add(eq(AskingKeys.EXPERTS, query.expertId()));
    }
    return filters.isEmpty() ? empty() : and(filters);
  }

  private static Bson whichInvitations(InvitationQuery query) {
    List<Bson> filters = new ArrayList<>();
    if (query.expertId() != null) {
      filters.add(eq(EXPERT, query.expertId()));
    }
    if (!query.states().isEmpty()) {
      filters.add(in(STATE, query.states().stream().map(Enum::name).toList()));
    }
    if (query.after() != null) {
      filters.add(after(query.after()));
    }
    return filters.isEmpty() ? empty() : and(filters);
  }

  private static Bson after(Mark mark) {
    Date at = Date.from(mark.askedAt());
    String challengeId = mark.id().challengeId();
    return or(
        lt(AT, at),
        and(eq(AT, at), gt("_id", challengeId)),
        and(eq(AT, at), eq("_id", challengeId), lt(NUMBER, mark.id().number())));
  }

  private static InvitationId id(Document document) {
    Document invitation = document.get("keys", Document.class).get("invitations", Document.class);
    return new InvitationId(document.getString("_id"), ((Number) invitation.get("number")).intValue());
  }
}

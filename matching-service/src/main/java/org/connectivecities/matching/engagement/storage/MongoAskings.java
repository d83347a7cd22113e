package org.connectivecities.matching.engagement.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectivecities.matching.engagement.Asking;
import org.connectivecities.matching.engagement.AskingPolicy;
import org.connectivecities.matching.engagement.Askings;
import org.connectivecities.matching.engagement.Change;
import org.connectivecities.matching.engagement.EngagementFact;
import org.connectivecities.matching.engagement.Invitation;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.engagement.InvitationQuery;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.connectivecities.platform.outbox.Versioned;
import org.springframework.stereotype.Component;

/** One document an asking; its invitations are listed from the keys, and read from the state. */
@Component
final class MongoAskings implements Askings {

  private static final String COLLECTION = "askings";

  private final DocumentStore<AskingDocument> documents;
  private final InvitationListing listing;
  private final Function<EngagementFact, OutboxEvent> events;

  MongoAskings(Documents documents, Function<EngagementFact, OutboxEvent> events, AskingPolicy policy) {
    AskingKeys keys = new AskingKeys(policy.grace());
    this.documents = documents.store(COLLECTION, AskingDocument.class, AskingKeys.INDEXED, keys::of);
    this.listing = new InvitationListing(documents.plain(COLLECTION, List.of()));
    this.events = events;
  }

  @Override
  public Optional<Stored<Asking>> find(String challengeId) {
    return documents.find(challengeId).map(found -> new Stored<>(found.version(), found.state().asking()));
  }

  @Override
  public List<Asking> find(Set<String> challengeIds) {
    return askings(documents.query(in("_id", challengeIds), ascending("_id"), challengeIds.size()));
  }

  @Override
  public boolean add(Change first) {
    Asking asking = first.asking();
    return documents.insert(asking.challengeId(), AskingDocument.of(asking), eventsOf(first));
  }

  @Override
  public boolean replace(Stored<Asking> current, Change next) {
    Asking asking = next.asking();
    return documents.replace(asking.challengeId(), current.version(), AskingDocument.of(asking), eventsOf(next));
  }

  @Override
  public List<String> due(Instant now, int limit) {
    return ids(documents.query(lte(AskingKeys.DUE_AT, Date.from(now)), ascending(AskingKeys.DUE_AT), limit));
  }

  @Override
  public List<String> openAfter(String challengeId, int limit) {
    return ids(documents.query(and(eq(AskingKeys.OPEN, true), gt("_id", challengeId)), ascending("_id"), limit));
  }

  @Override
  public List<Asking> involving(Set<String> expertIds) {
    return askings(documents.query(in(AskingKeys.EXPERTS, expertIds), ascending("_id"), 0));
  }

  @Override
  public List<String> mentioning(String expertId) {
    return ids(documents.query(eq(AskingKeys.MENTIONED, expertId), ascending("_id"), 0));
  }

  @Override
  public List<String> spokenBefore(Instant moment, int limit) {
    return ids(documents.query(lt(AskingKeys.SPOKEN_AT, Date.from(moment)), ascending(AskingKeys.SPOKEN_AT), limit));
  }

  @Override
  public long completed() {
    return listing.count(InvitationQuery.State.COMPLETED);
  }

  @Override
  public List<Invitation> invitations(InvitationQuery query) {
    List<InvitationId> listed = listing.list(query);
    Map<String, Asking> byChallenge =
        find(listed.stream().map(InvitationId::challengeId).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Asking::challengeId, Function.identity()));
    return listed.stream().map(id -> byChallenge.get(id.challengeId()).find(id).orElseThrow()).toList();
  }

  private List<OutboxEvent> eventsOf(Change change) {
    return change.facts().stream().map(events).toList();
  }

  private static List<Asking> askings(List<Versioned<AskingDocument>> found) {
    return found.stream().map(each -> each.state().asking()).toList();
  }

  private static List<String> ids(List<Versioned<AskingDocument>> found) {
    return found.stream().map(Versioned::id).toList();
  }
}

package org.connectivecities.profile.expert.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.connectivecities.platform.outbox.Versioned;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRecord;
import org.connectivecities.profile.expert.Experts;
import org.springframework.stereotype.Component;

/** One document an expert, with the events that tell of it. */
@Component
final class MongoExperts implements Experts {

  private final DocumentStore<StoredExpert> documents;
  private final Function<ExpertRecord, List<OutboxEvent>> announcements;
  private final ExpertDocuments form;
  private final ContactSeal seal;

  /** @param announcements what the other services are told of a change */
  MongoExperts(
      Documents documents, Function<ExpertRecord, List<OutboxEvent>> announcements, ExpertDocuments form, ContactSeal seal) {
    this.form = form;
    this.seal = seal;
    this.documents =
        documents.store("experts", StoredExpert.class, ExpertDocuments.KEYS, ExpertDocuments::keys);
    this.announcements = announcements;
  }

  @Override
  public Optional<ExpertRecord> find(ExpertId id) {
    return documents.find(id.value()).map(form::read);
  }

  @Override
  public boolean save(ExpertRecord next) {
    String id = next.id().value();
    StoredExpert state = form.write(next);
    List<OutboxEvent> events = announcements.apply(next);
    return next.version() == 1
        ? documents.insert(id, state, events)
        : documents.replace(id, next.version() - 1, state, events);
  }

  @Override
  public List<Expert> withEmail(String email, int limit) {
    return query(in("keys." + ExpertDocuments.EMAIL, seal.marks(email)), limit);
  }

  @Override
  public List<Expert> named(String name, String city, String country, int limit) {
    return query(eq("keys." + ExpertDocuments.PERSON, ExpertDocuments.person(name, city, country)), limit);
  }

  @Override
  public List<Expert> pausedUntilAtMost(LocalDate day, int limit) {
    return query(lte("keys." + ExpertDocuments.RETURN_DAY, day.toString()), limit);
  }

  @Override
  public List<Expert> unvetted(boolean turnedDown, Set<String> areas, int limit) {
    Bson all = eq("keys." + ExpertDocuments.TURNED_DOWN, turnedDown);
    Bson wanted = areas.contains(Actor.EVERYWHERE) ? all : and(all, in("keys." + ExpertDocuments.REGION, areas));
    return living(documents.query(wanted, ascending("keys." + ExpertDocuments.REGISTERED, "_id"), limit));
  }

  @Override
  public List<Expert> silentSince(LocalDate day, int limit) {
    String heardOf = "keys." + ExpertDocuments.HEARD_OF;
    return living(documents.query(lte(heardOf, day.toString()), ascending(heardOf, "_id"), limit));
  }

  /** @return how many were sealed anew, or given keys they lacked; 0 when there is nothing left to do */
  int resealSome(int limit) {
    String sealedBy = "keys." + ExpertDocuments.SEALED_BY;
    Bson old = and(ne("state.profile", null), eq("state.paused", false), eq("keys." + ExpertDocuments.HEARD_OF, null));
    Bson unlisted = and(eq("state.unvetted", true), eq("keys." + ExpertDocuments.TURNED_DOWN, null));
    Bson due = or(ne("state.contact", null), and(ne(sealedBy, null), ne(sealedBy, seal.currentKey())), old, unlisted);
    List<Versioned<StoredExpert>> found = documents.query(due, ascending("_id"), limit);
    return (int) found.stream().filter(kept -> documents.restate(kept.id(), kept.version(), form.write(form.read(kept)))).count();
  }

  private List<Expert> query(Bson filter, int limit) {
    return living(documents.query(filter, ascending("_id"), limit));
  }

  private List<Expert> living(List<Versioned<StoredExpert>> found) {
    return found.stream()
        .map(form::read)
        .filter(Expert.class::isInstance)
        .map(Expert.class::cast)
        .toList();
  }
}

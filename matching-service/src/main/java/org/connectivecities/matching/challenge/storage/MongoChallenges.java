package org.connectivecities.matching.challenge.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.connectivecities.platform.outbox.Versioned;

/** Challenges in the collection {@code challenges}. */
public final class MongoChallenges implements Challenges {

  private final DocumentStore<StoredChallenge> challenges;
  private final Function<ChallengeFact, OutboxEvent> events;
  private final Consumer<Challenge> saved;

  /**
   * @param events what is told to others of a fact
   * @param saved told of every challenge after it was stored, for work that should not wait for a timer
   */
  public MongoChallenges(
      Documents documents, Function<ChallengeFact, OutboxEvent> events, Consumer<Challenge> saved) {
    challenges =
        documents.store(
            "challenges",
            StoredChallenge.class,
            List.of("state", "cityId", "postedAt", "privacy", "postedBy"),
            MongoChallenges::keys);
    this.events = events;
    this.saved = saved;
  }

  private static Map<String, Object> keys(StoredChallenge stored) {
    var keys = new HashMap<String, Object>();
    keys.put("state", stored.state().name());
    keys.put("postedAt", Date.from(stored.dossier().timeline().postedAt()));
    keys.put("postedBy", stored.dossier().postedBy());
    keys.put("privacy", stored.dossier().brief().privacy().name());
    if (stored.dossier().brief().cityId() != null) {
      keys.put("cityId", stored.dossier().brief().cityId());
    }
    return keys;
  }

  @Override
  public Optional<Stored<Challenge>> find(String id) {
    return challenges.find(id).map(MongoChallenges::stored);
  }

  @Override
  public Optional<Stored<Challenge>> add(Challenge.Open challenge, ChallengeFact.Opened fact) {
    boolean added =
        challenges.insert(challenge.id(), StoredChallenge.of(challenge), List.of(events.apply(fact)));
    return saved(added, 1, challenge);
  }

  @Override
  public Optional<Stored<Challenge>> replace(long expectedVersion, Challenge next, List<ChallengeFact> facts) {
    boolean replaced =
        challenges.replace(
            next.id(), expectedVersion, StoredChallenge.of(next), facts.stream().map(events).toList());
    return saved(replaced, expectedVersion + 1, next);
  }

  private Optional<Stored<Challenge>> saved(boolean written, long version, Challenge challenge) {
    if (!written) {
      return Optional.empty();
    }
    saved.accept(challenge);
    return Optional.of(new Stored<>(version, challenge));
  }

  @Override
  public List<Stored<Challenge>> list(Listing listing) {
    var conditions = new ArrayList<Bson>();
    conditions.add(visible(listing.visibility()));
    if (listing.state() != null) {
      conditions.add(eq("keys.state", listing.state().toUpperCase(java.util.Locale.ROOT)));
    }
    if (listing.cityId() != null) {
      conditions.add(eq("keys.cityId", listing.cityId()));
    }
    if (listing.after() != null) {
      Date at = Date.from(listing.after().postedAt());
      conditions.add(
          or(lt("keys.postedAt", at), and(eq("keys.postedAt", at), lt("_id", listing.after().id()))));
    }
    Bson newestFirst = orderBy(descending("keys.postedAt"), descending("_id"));
    return challenges.query(and(conditions), newestFirst, listing.limit()).stream().map(MongoChallenges::stored).toList();
  }

  private static Bson visible(Access.Visibility visibility) {
    if (visibility.everything()) {
      return new Document();
    }
    var ways = new ArrayList<Bson>();
    ways.add(in("keys.privacy", visibility.privacies().stream().map(Enum::name).toList()));
    if (visibility.cityId() != null) {
      ways.add(eq("keys.cityId", visibility.cityId()));
    }
    if (!visibility.countries().isEmpty()) {
      ways.add(in("state.dossier.brief.city.country", visibility.countries()));
    }
    if (visibility.postedBy() != null) {
      ways.add(and(eq("keys.cityId", null), eq("keys.postedBy", visibility.postedBy())));
    }
    return or(ways);
  }

  @Override
  public List<Stored<Challenge>> waiting(List<Class<? extends Challenge>> states, int limit) {
    return found(inState(states), ascending("keys.postedAt"), limit);
  }

  @Override
  public List<Stored<Challenge>> after(String id, List<Class<? extends Challenge>> states, int limit) {
    return found(and(inState(states), gt("_id", id)), ascending("_id"), limit);
  }

  @Override
  public List<Stored<Challenge>> newest(List<Class<? extends Challenge>> states, int limit) {
    return found(inState(states), descending("keys.postedAt"), limit);
  }

  /** By what the challenge itself says, so that none is left out that was stored before this was asked; without an index, a few times a day. */
  @Override
  public List<String> closedBefore(Instant moment, int limit) {
    Bson due = and(eq("keys.state", StoredChallenge.State.CLOSED.name()), ne("state.dossier.brief.challenge", ""),
        lt("state.dossier.timeline.closedAt", moment.toString()));
    return found(due, ascending("state.dossier.timeline.closedAt"), limit).stream().map(stored -> stored.value().id()).toList();
  }

  private static Bson inState(List<Class<? extends Challenge>> states) {
    return in("keys.state", states.stream().map(state -> StoredChallenge.State.of(state).name()).toList());
  }

  private List<Stored<Challenge>> found(Bson condition, Bson order, int limit) {
    return challenges.query(condition, order, limit).stream().map(MongoChallenges::stored).toList();
  }

  private static Stored<Challenge> stored(Versioned<StoredChallenge> versioned) {
    return new Stored<>(versioned.version(), versioned.state().toChallenge());
  }
}

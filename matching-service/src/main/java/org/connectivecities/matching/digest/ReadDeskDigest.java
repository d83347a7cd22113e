package org.connectivecities.matching.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.Promise;
import org.connectivecities.matching.challenge.Turn;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** What those who coordinate an area are told once a week, read as one of them. */
public final class ReadDeskDigest {

  private static final int MOST = 20;
  private static final int LOOKED_AT = 500;

  /** Of what is due later the next letter tells in time, or the desk itself. */
  private static final Duration SOON = Duration.ofDays(3);

  private static final Duration WEEK = Duration.ofDays(7);

  private final Challenges challenges;
  private final Promise promise;
  private final InstantSource clock;

  public ReadDeskDigest(Challenges challenges, Promise promise, InstantSource clock) {
    this.challenges = challenges;
    this.promise = promise;
    this.clock = clock;
  }

  /** @param areas as those of an {@link Actor} */
  public Outcome<List<Item>> ofDesk(Set<String> areas, Actor asking) {
    Instant now = clock.instant();
    return ReadDigest.on(asking, new Actor("desk", Set.of("coordinator"), Map.of(), areas, Set.of()))
        .map(reader -> Stream.of(toReview(reader), runningOut(reader, now), unmet(reader, now)).flatMap(kind -> kind.limit(MOST)).toList());
  }

  private Stream<Item> toReview(Actor reader) {
    return coordinated(challenges.waiting(List.of(Challenge.Proposed.class), LOOKED_AT), reader)
        .map(Challenge.Proposed.class::cast)
        .map(it -> item(Item.Kind.REVIEW, it.shortlistId(), it.brief(), it.timeline().postedAt(), Turn.of(it, promise).due()))
        .sorted(soonestFirst());
  }

  /** Whoever's turn it is: a coordinator can ask what keeps them. */
  private Stream<Item> runningOut(Actor reader, Instant now) {
    return coordinated(challenges.waiting(List.of(Challenge.Open.class, Challenge.Published.class, Challenge.Chosen.class), LOOKED_AT), reader)
        .map(it -> item(Item.Kind.CLOCK, it.id(), it.brief(), it.timeline().postedAt(), Turn.of(it, promise).due()))
        .filter(it -> it.until() != null && it.until().isBefore(now.plus(SOON)))
        .sorted(soonestFirst());
  }

  private Stream<Item> unmet(Actor reader, Instant now) {
    return coordinated(challenges.newest(List.of(Challenge.Closed.class), LOOKED_AT), reader)
        .filter(it -> it instanceof Challenge.Closed closed && closed.ending() == Challenge.Ending.UNMET)
        .filter(it -> it.timeline().closedAt() instanceof Instant at && at.isAfter(now.minus(WEEK)))
        .map(it -> item(Item.Kind.UNMET, it.id(), it.brief(), it.timeline().postedAt(), null));
  }

  private static Stream<Challenge> coordinated(List<Stored<Challenge>> some, Actor reader) {
    return some.stream().map(Stored::value).filter(it -> Access.coordinates(reader, it));
  }

  private static Item item(Item.Kind kind, String id, Brief brief, Instant since, @Nullable Instant due) {
    return new Item(kind, id, brief.title(), brief.city().name(), null, since, due);
  }

  private static Comparator<Item> soonestFirst() {
    return Comparator.comparing(Item::until, Comparator.nullsLast(Comparator.naturalOrder()));
  }
}

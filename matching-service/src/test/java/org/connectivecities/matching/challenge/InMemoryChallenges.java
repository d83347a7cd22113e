package org.connectivecities.matching.challenge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.connectivecities.matching.outcome.Stored;

/** The twin of the store: the same promises, in memory. */
public final class InMemoryChallenges implements Challenges {

  private final Map<String, Stored<Challenge>> stored = new LinkedHashMap<>();
  private final List<ChallengeFact> facts = new ArrayList<>();

  /** What has been told to others. */
  public List<ChallengeFact> facts() {
    return facts;
  }

  @Override
  public synchronized Optional<Stored<Challenge>> find(String id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public synchronized Optional<Stored<Challenge>> add(Challenge.Open challenge, ChallengeFact.Opened fact) {
    var first = new Stored<Challenge>(1, challenge);
    if (stored.putIfAbsent(challenge.id(), first) != null) {
      return Optional.empty();
    }
    facts.add(fact);
    return Optional.of(first);
  }

  @Override
  public synchronized Optional<Stored<Challenge>> replace(
      long expectedVersion, Challenge next, List<ChallengeFact> newFacts) {
    Stored<Challenge> current = stored.get(next.id());
    if (current == null || current.version() != expectedVersion) {
      return Optional.empty();
    }
    var replaced = new Stored<>(expectedVersion + 1, next);
    stored.put(next.id(), replaced);
    facts.addAll(newFacts);
    return Optional.of(replaced);
  }

  @Override
  public synchronized List<Stored<Challenge>> list(Listing listing) {
    Predicate<Challenge> visible = challenge -> visible(listing.visibility(), challenge);
    return stored.values().stream()
        .filter(entry -> visible.test(entry.value()))
        .filter(entry -> listing.state() == null || state(entry.value()).equals(listing.state()))
        .filter(entry -> listing.cityId() == null || listing.cityId().equals(entry.value().brief().cityId()))
        .sorted(Comparator.comparing(InMemoryChallenges::position).reversed())
        .filter(entry -> listing.after() == null || position(entry).compareTo(key(listing.after())) < 0)
        .limit(listing.limit())
        .toList();
  }

  private static boolean visible(Access.Visibility visibility, Challenge challenge) {
    String cityId = challenge.brief().cityId();
    return visibility.everything()
        || visibility.privacies().contains(challenge.brief().privacy())
        || (cityId != null && cityId.equals(visibility.cityId()))
        || visibility.countries().contains(challenge.brief().city().country())
        || (cityId == null && challenge.dossier().postedBy().equals(visibility.postedBy()));
  }

  private static String position(Stored<Challenge> entry) {
    return key(new Position(entry.value().timeline().postedAt(), entry.value().id()));
  }

  private static String key(Position position) {
    return "%020d %s".formatted(position.postedAt().toEpochMilli(), position.id());
  }

  private static String state(Challenge challenge) {
    return challenge.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  @Override
  public synchronized List<Stored<Challenge>> waiting(List<Class<? extends Challenge>> states, int limit) {
    return inState(states, Comparator.comparing(entry -> entry.value().timeline().postedAt()), limit);
  }

  @Override
  public synchronized List<Stored<Challenge>> newest(List<Class<? extends Challenge>> states, int limit) {
    Comparator<Stored<Challenge>> oldest = Comparator.comparing(entry -> entry.value().timeline().postedAt());
    return inState(states, oldest.reversed(), limit);
  }

  @Override
  public synchronized List<Stored<Challenge>> after(String id, List<Class<? extends Challenge>> states, int limit) {
    return inState(states, Comparator.comparing(entry -> entry.value().id()), Integer.MAX_VALUE).stream()
        .filter(entry -> entry.value().id().compareTo(id) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<String> closedBefore(Instant moment, int limit) {
    return stored.values().stream()
        .map(Stored::value)
        .filter(challenge -> challenge instanceof Challenge.Closed closed && closed.hasWords())
        .filter(challenge -> challenge.timeline().closedAt().isBefore(moment))
        .sorted(Comparator.comparing(challenge -> challenge.timeline().closedAt()))
        .map(Challenge::id)
        .limit(limit)
        .toList();
  }

  private List<Stored<Challenge>> inState(
      List<Class<? extends Challenge>> states, Comparator<Stored<Challenge>> order, int limit) {
    return stored.values().stream()
        .filter(entry -> states.contains(entry.value().getClass()))
        .sorted(order)
        .limit(limit)
        .toList();
  }
}

package org.connectivecities.matching.shortlist;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.matching.candidate.FindProposals;
import org.connectivecities.matching.outcome.Stored;
import org.jspecify.annotations.Nullable;

/** The twin of the store of shortlists. */
public final class InMemoryShortlists implements Shortlists, FindProposals {

  private final Map<String, Stored<Shortlist>> stored = new LinkedHashMap<>();

  @Override
  public synchronized Optional<Stored<Shortlist>> find(String id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public List<Stored<Shortlist>> findAll(Collection<String> ids, Set<Class<? extends Shortlist>> states) {
    return ids.stream().flatMap(id -> find(id).stream()).filter(entry -> states.contains(entry.value().getClass())).toList();
  }

  @Override
  public List<Stored<Shortlist>> poor(Collection<String> ids, Instant madeBefore) {
    return findAll(ids, Set.of(Shortlist.Pending.class)).stream()
        .filter(entry -> entry.value().sheet().poor() && entry.value().sheet().madeAt().isBefore(madeBefore))
        .toList();
  }

  @Override
  public List<Stored<Shortlist>> ofChallenge(String challengeId, Set<Class<? extends Shortlist>> states) {
    return ofChallenge(challengeId).stream().filter(entry -> states.contains(entry.value().getClass())).toList();
  }

  @Override
  public synchronized List<Stored<Shortlist>> ofChallenge(String challengeId) {
    return stored.values().stream()
        .filter(entry -> entry.value().challengeId().equals(challengeId))
        .sorted(Comparator.comparing((Stored<Shortlist> entry) -> entry.value().sheet().madeAt()).reversed())
        .toList();
  }

  @Override
  public synchronized List<Sheet> published(String afterId, int limit) {
    return stored.values().stream()
        .map(Stored::value)
        .filter(shortlist -> publishedAt(shortlist) != null && shortlist.id().compareTo(afterId) > 0)
        .map(Shortlist::sheet)
        .sorted(Comparator.comparing(Sheet::id))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Stored<Shortlist>> speakingOf(String expertId, int limit) {
    return stored.values().stream().filter(entry -> entry.value().sheet().speaksOf(expertId)).limit(limit).toList();
  }

  @Override
  public synchronized List<String> naming(String expertId) {
    return stored.values().stream().map(Stored::value).filter(each -> each.sheet().match(expertId).isPresent()).map(Shortlist::id).sorted().toList();
  }

  @Override
  public synchronized List<People> people(String afterId, int limit) {
    return stored.values().stream()
        .map(entry -> new People(entry.value().id(), entry.value().sheet().expertIds()))
        .filter(people -> people.shortlistId().compareTo(afterId) > 0)
        .sorted(Comparator.comparing(People::shortlistId))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<String> closedBefore(Instant madeBefore, int limit) {
    return stored.values().stream()
        .map(Stored::value)
        .filter(shortlist -> shortlist instanceof Shortlist.Closed && shortlist.sheet().madeAt().isBefore(madeBefore))
        .sorted(Comparator.comparing(shortlist -> shortlist.sheet().madeAt()))
        .map(Shortlist::id)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<String> publishedBefore(Instant moment, int limit) {
    return stored.values().stream()
        .map(Stored::value)
        .filter(shortlist -> shortlist instanceof Shortlist.Published || shortlist instanceof Shortlist.Chosen)
        .filter(shortlist -> publishedAt(shortlist).isBefore(moment))
        .sorted(Comparator.comparing(InMemoryShortlists::publishedAt))
        .map(Shortlist::id)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void removeClosed(String id) {
    find(id).filter(entry -> entry.value() instanceof Shortlist.Closed).ifPresent(_ -> stored.remove(id));
  }

  @Override
  public boolean rewrite(long expectedVersion, Shortlist next) {
    return replace(expectedVersion, next).isPresent();
  }

  @Override
  public synchronized boolean add(Shortlist.Pending shortlist) {
    return stored.putIfAbsent(shortlist.id(), new Stored<>(1, shortlist)) == null;
  }

  @Override
  public synchronized Optional<Stored<Shortlist>> replace(long expectedVersion, Shortlist next) {
    Stored<Shortlist> current = stored.get(next.id());
    if (current == null || current.version() != expectedVersion) {
      return Optional.empty();
    }
    stored.put(next.id(), new Stored<>(expectedVersion + 1, next));
    return find(next.id());
  }

  @Override
  public synchronized Map<String, Integer> since(Instant since, Collection<String> expertIds) {
    var counts = new HashMap<String, Integer>();
    for (Stored<Shortlist> entry : stored.values()) {
      Instant published = publishedAt(entry.value());
      if (published != null && !published.isBefore(since)) {
        entry.value().sheet().expertIds().stream()
            .filter(expertIds::contains)
            .forEach(id -> counts.merge(id, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static @Nullable Instant publishedAt(Shortlist shortlist) {
    return switch (shortlist) {
      case Shortlist.Published published -> published.publishedAt();
      case Shortlist.Chosen chosen -> chosen.publishedAt();
      case Shortlist.Pending pending -> null;
      case Shortlist.Closed closed -> null;
      case Shortlist.Learnt over -> over.publishedAt();
    };
  }
}

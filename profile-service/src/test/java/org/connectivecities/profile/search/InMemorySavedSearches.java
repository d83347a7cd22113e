package org.connectivecities.profile.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.connectivecities.profile.expert.ExpertId;

/** The twin of the real store. */
final class InMemorySavedSearches implements SavedSearches {

  private final Map<String, SavedSearch> kept = new LinkedHashMap<>();

  @Override
  public synchronized Optional<SavedSearch> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public synchronized List<SavedSearch> of(String owner) {
    return all(search -> search.owner().equals(owner), Comparator.comparing(SavedSearch::savedAt));
  }

  @Override
  public synchronized List<SavedSearch> due(Instant now, int limit) {
    return all(search -> !search.nextLook().isAfter(now), Comparator.comparing(SavedSearch::nextLook)).stream().limit(limit).toList();
  }

  private List<SavedSearch> all(Predicate<SavedSearch> wanted, Comparator<SavedSearch> order) {
    return kept.values().stream().filter(wanted).sorted(order).toList();
  }

  @Override
  public synchronized boolean save(SavedSearch next) {
    long version = find(next.id()).map(SavedSearch::version).orElse(0L);
    if (version != next.version() - 1) {
      return false;
    }
    kept.put(next.id(), next);
    return true;
  }

  @Override
  public synchronized void remove(String id, String owner) {
    find(id).filter(search -> search.owner().equals(owner)).ifPresent(search -> kept.remove(id));
  }

  @Override
  public synchronized void forget(ExpertId id) {
    kept.values().removeIf(search -> id.equals(search.expert()));
    kept.replaceAll((_, search) -> mentions(search, id) ? search.without(id) : search);
  }

  private static boolean mentions(SavedSearch search, ExpertId id) {
    return search.known() != null && search.known().contains(id) || search.news() != null && search.news().people().contains(id);
  }
}

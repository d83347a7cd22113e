package org.connectivecities.profile.city;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The twin of the real store. */
final class InMemoryCities implements Cities {

  private final SortedMap<String, CityRecord> kept = new TreeMap<>();

  @Override
  public synchronized Optional<CityRecord> find(CityId id) {
    return Optional.ofNullable(kept.get(id.value()));
  }

  @Override
  public synchronized boolean save(CityRecord next) {
    long version = find(next.id()).map(CityRecord::version).orElse(0L);
    if (version != next.version() - 1) {
      return false;
    }
    kept.put(next.id().value(), next);
    return true;
  }

  @Override
  public synchronized List<City> after(@Nullable CityId after, int limit) {
    return kept.values().stream()
        .filter(City.class::isInstance)
        .map(City.class::cast)
        .filter(city -> after == null || city.id().value().compareTo(after.value()) > 0)
        .limit(limit)
        .toList();
  }
}

package org.connectivecities.matching.candidate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The twin of the copy of cities. */
public final class InMemoryCities implements Cities {

  private record Entry(long version, @Nullable City city) {}

  private final Map<String, Entry> entries = new HashMap<>();

  @Override
  public synchronized Optional<City> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::city);
  }

  @Override
  public synchronized Map<String, City> at(Collection<Place> places) {
    var found = new HashMap<String, City>();
    entries.keySet().stream()
        .sorted(Comparator.naturalOrder())
        .flatMap(id -> find(id).stream())
        .filter(city -> places.stream().anyMatch(city.place()::sameAs))
        .forEach(city -> found.putIfAbsent(city.place().key(), city));
    return found;
  }

  @Override
  public Applied publish(City city) {
    return apply(city.id(), city.version(), city);
  }

  @Override
  public Applied erase(String id, long version) {
    return apply(id, version, null);
  }

  private synchronized Applied apply(String id, long version, @Nullable City city) {
    Entry known = entries.get(id);
    if (known != null && known.version() >= version) {
      return Applied.OUTDATED;
    }
    entries.put(id, new Entry(version, city));
    return Applied.CHANGED;
  }
}

package org.connectivecities.search.indexing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rebuilds in memory. */
final class InMemoryRebuilds implements Rebuilds {

  private final Map<String, Rebuild> rebuilds = new LinkedHashMap<>();

  @Override
  public Rebuild begin(Rebuild rebuild) {
    Optional<Rebuild> atWork =
        rebuilds.values().stream().filter(other -> other.state() == Rebuild.State.RUNNING).findFirst();
    return atWork.orElseGet(() -> {
      save(rebuild);
      return rebuild;
    });
  }

  @Override
  public void save(Rebuild rebuild) {
    rebuilds.put(rebuild.id(), rebuild);
  }

  @Override
  public Optional<Rebuild> find(String id) {
    return Optional.ofNullable(rebuilds.get(id));
  }

  Rebuild last() {
    return rebuilds.values().stream().reduce((first, second) -> second).orElseThrow();
  }
}

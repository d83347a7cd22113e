package org.connectivecities.matching.engagement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

final class InMemoryHolds implements CapacityHolds {

  private final TreeMap<String, Set<InvitationId>> held = new TreeMap<>();

  @Override
  public synchronized boolean hold(String expertId, InvitationId id, int limit) {
    Set<InvitationId> places = held.computeIfAbsent(expertId, key -> new LinkedHashSet<>());
    return places.contains(id) || places.size() < limit && places.add(id);
  }

  @Override
  public synchronized void release(String expertId, InvitationId id) {
    held.computeIfPresent(
        expertId,
        (key, places) -> {
          places.remove(id);
          return places;
        });
  }

  @Override
  public synchronized Map<String, Integer> taken(Set<String> expertIds) {
    return held.entrySet().stream()
        .filter(entry -> expertIds.contains(entry.getKey()) && !entry.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
  }

  @Override
  public synchronized List<Held> heldAfter(String expertId, int limit) {
    return held.tailMap(expertId, false).entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Held(entry.getKey(), Set.copyOf(entry.getValue())))
        .limit(limit)
        .toList();
  }
}

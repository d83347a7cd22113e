package org.connectivecities.matching.assignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The twin of the store of assignments. */
public final class InMemoryAssignments implements Assignments {

  private final Map<String, Assignment> stored = new ConcurrentHashMap<>();

  @Override
  public Optional<Assignment> find(String id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public boolean add(Assignment assignment) {
    return stored.putIfAbsent(assignment.id(), assignment) == null;
  }

  @Override
  public List<String> proposedBefore(Instant moment, int limit) {
    return stored.values().stream()
        .filter(assignment -> assignment.proposedAt().isBefore(moment))
        .sorted(Comparator.comparing(Assignment::proposedAt))
        .map(Assignment::id)
        .limit(limit)
        .toList();
  }

  @Override
  public void remove(String id) {
    stored.remove(id);
  }
}

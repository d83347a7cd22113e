package org.connectivecities.matching.assignment;

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
}

package org.connectivecities.matching.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Assignments that were proposed; what was advised once does not change. */
public interface Assignments {

  Optional<Assignment> find(String id);

  /** False, and nothing is changed, when the id is taken. */
  boolean add(Assignment assignment);

  /** Ids, the oldest first. */
  List<String> proposedBefore(Instant moment, int limit);

  /** For ever; removing again changes nothing. */
  void remove(String id);
}

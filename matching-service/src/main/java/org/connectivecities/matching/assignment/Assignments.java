package org.connectivecities.matching.assignment;

import java.util.Optional;

/** Every assignment that was ever proposed; what was advised once does not change. */
public interface Assignments {

  Optional<Assignment> find(String id);

  /** False, and nothing is changed, when the id is taken. */
  boolean add(Assignment assignment);
}

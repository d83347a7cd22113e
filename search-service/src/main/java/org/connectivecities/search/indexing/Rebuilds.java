package org.connectivecities.search.indexing;

import java.util.Optional;

/** Rebuilds of all instances of this service. */
public interface Rebuilds {

  /**
   * Starts one, unless another is at work.
   *
   * @return the one at work: the given one, or the other. One that has not been touched for a minute is taken for dead.
   */
  Rebuild begin(Rebuild rebuild);

  /** Stores its state; a state that is not running lets the next begin. */
  void save(Rebuild rebuild);

  Optional<Rebuild> find(String id);
}

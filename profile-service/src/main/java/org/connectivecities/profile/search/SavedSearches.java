package org.connectivecities.profile.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.connectivecities.profile.expert.Traces;

/** All saved searches. */
public interface SavedSearches extends Traces {

  Optional<SavedSearch> find(String id);

  /** Those of an account, the oldest first. */
  List<SavedSearch> of(String owner);

  /** Those to be asked again, the longest waiting first. */
  List<SavedSearch> due(Instant now, int limit);

  /**
   * Stores what is exactly one version ahead of what is kept; version 1 where nothing is kept.
   *
   * @return false when someone else was faster, or it is gone: nothing has changed then
   */
  boolean save(SavedSearch next);

  /** Nothing happens where it is not the owner's. */
  void remove(String id, String owner);
}

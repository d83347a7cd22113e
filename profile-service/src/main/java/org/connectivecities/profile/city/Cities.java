package org.connectivecities.profile.city;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All cities ever registered. What is stored is also published to the other services, in the same write: neither
 * happens without the other.
 */
public interface Cities {

  Optional<CityRecord> find(CityId id);

  /**
   * Stores what is exactly one version ahead of what is kept; version 1 where nothing is kept.
   *
   * @return false when someone else was faster: nothing has changed then
   */
  boolean save(CityRecord next);

  /** Cities that are there, in the order of their ids, from the first one behind {@code after}. At most {@code limit}. */
  List<City> after(@Nullable CityId after, int limit);
}

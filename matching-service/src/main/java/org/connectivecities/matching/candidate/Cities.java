package org.connectivecities.matching.candidate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Copy of the registered cities. Writes keep the newest version, see {@link Candidates}. */
public interface Cities {

  Optional<City> find(String id);

  /** By {@link Place#key()}; who is not registered is absent from the answer. */
  Map<String, City> at(Collection<Place> places);

  Applied publish(City city);

  Applied erase(String id, long version);
}

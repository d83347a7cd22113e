package org.connectivecities.profile.city;

import java.util.List;
import org.connectivecities.profile.check.Fault;

/** Why something was not done. Each can be told to the person who asked. */
public sealed interface CityRefusal extends CityResult {

  record NotAllowed(String reason) implements CityRefusal {}

  record Unknown() implements CityRefusal {}

  /** There was such a city, which has left; the id is not given again. */
  record Erased() implements CityRefusal {}

  record Taken(CityId id) implements CityRefusal {}

  /** @param current version at present; the wish was made on another one */
  record Stale(long current) implements CityRefusal {}

  /** @param faults all of them, never empty */
  record Invalid(List<Fault> faults) implements CityRefusal {

    public Invalid {
      faults = List.copyOf(faults);
    }
  }
}

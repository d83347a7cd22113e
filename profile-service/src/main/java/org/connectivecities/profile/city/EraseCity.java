package org.connectivecities.profile.city;

import java.util.Optional;
import org.connectivecities.platform.security.Actor;

/** Takes a city out of the network. Can be repeated. */
public final class EraseCity {

  private static final CityRefusal NOT_THEIRS =
      new CityRefusal.NotAllowed("Only the city's own people and coordinators of its region erase a city.");

  private final Cities cities;

  public EraseCity(Cities cities) {
    this.cities = cities;
  }

  /** @return why not, or empty when the city is gone, be it since now or since long */
  public Optional<CityRefusal> erase(Actor actor, CityId id) {
    if (!CityRules.mayChangeAtAll(actor, id)) {
      return Optional.of(NOT_THEIRS);
    }
    while (true) {
      switch (cities.find(id).orElse(null)) {
        case null -> {
          return Optional.of(new CityRefusal.Unknown());
        }
        case ErasedCity _ -> {
          return Optional.empty();
        }
        case City current when !CityRules.mayChange(actor, current) -> {
          return Optional.of(NOT_THEIRS);
        }
        case City current -> cities.save(current.erase());
      }
    }
  }
}

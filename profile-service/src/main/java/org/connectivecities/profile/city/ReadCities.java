package org.connectivecities.profile.city;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows cities to everyone. */
public final class ReadCities {

  private final Cities cities;

  public ReadCities(Cities cities) {
    this.cities = cities;
  }

  public CityResult read(CityId id) {
    return switch (cities.find(id).orElse(null)) {
      case null -> new CityRefusal.Unknown();
      case ErasedCity _ -> new CityRefusal.Erased();
      case City city -> new CityResult.Done(city);
    };
  }

  public List<City> after(@Nullable CityId after, int limit) {
    return cities.after(after, limit);
  }
}

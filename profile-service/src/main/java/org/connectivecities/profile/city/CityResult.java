package org.connectivecities.profile.city;

/** What came of a wish: it is done, or it is refused and nothing has changed. */
public sealed interface CityResult permits CityResult.Done, CityRefusal {

  /** @param city as it is now */
  record Done(City city) implements CityResult {}
}

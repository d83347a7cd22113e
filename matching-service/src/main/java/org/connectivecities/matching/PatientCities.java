package org.connectivecities.matching;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.connectivecities.matching.candidate.Applied;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.matching.candidate.City;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.platform.problem.Unavailable;

/**
 * Gives a city that has just registered the moment its event needs to come here. Without it the first challenge of a new
 * city would be refused as coming from nowhere, at random. As long as this service has not read all that was published
 * before it started, it does not know who is not registered, and says so.
 */
final class PatientCities implements Cities {

  private static final long BETWEEN_LOOKS_MILLIS = 50;

  private final Cities cities;
  private final Duration patience;
  private final BooleanSupplier upToDate;

  PatientCities(Cities cities, Duration patience, BooleanSupplier upToDate) {
    this.cities = cities;
    this.patience = patience;
    this.upToDate = upToDate;
  }

  /** @throws Unavailable when whether there is such a city cannot be known yet */
  @Override
  public Optional<City> find(String id) {
    long end = System.nanoTime() + patience.toNanos();
    Optional<City> found = cities.find(id);
    while (found.isEmpty() && System.nanoTime() < end && waited()) {
      found = cities.find(id);
    }
    if (found.isEmpty() && !upToDate.getAsBoolean()) {
      throw new Unavailable("the list of cities", null);
    }
    return found;
  }

  private static boolean waited() {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Map<String, City> at(Collection<Place> places) {
    return cities.at(places);
  }

  @Override
  public Applied publish(City city) {
    return cities.publish(city);
  }

  @Override
  public Applied erase(String id, long version) {
    return cities.erase(id, version);
  }
}

package org.connectivecities.portal.places;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectivecities.portal.clients.Page;
import org.connectivecities.portal.clients.ProfileApi;
import org.springframework.stereotype.Component;

/** The registered cities. */
@Component
public class KnownCities {

  private static final int AT_ONCE = 100;
  private static final int MOST_PAGES = 50;

  private final ProfileApi profiles;
  private final Kept<List<ProfileApi.City>> cities;

  KnownCities(ProfileApi profiles) {
    this.profiles = profiles;
    this.cities = new Kept<>(this::load, Duration.ofMinutes(1), InstantSource.system());
  }

  private List<ProfileApi.City> load() {
    List<ProfileApi.City> all = new ArrayList<>();
    Page<ProfileApi.City> page = profiles.cities(null, AT_ONCE);
    all.addAll(page.items());
    for (int read = 1; page.next() != null && read < MOST_PAGES; read++) {
      page = profiles.cities(page.next(), AT_ONCE);
      all.addAll(page.items());
    }
    return List.copyOf(all);
  }

  public List<ProfileApi.City> all() {
    return cities.now();
  }

  /** A practitioner names their city in words; its context is known where a city of that name is registered. */
  public Optional<ProfileApi.City> at(String name, String country) {
    return all().stream().filter(city -> city.name().equalsIgnoreCase(name) && city.country().equals(country)).findFirst();
  }

  public Optional<ProfileApi.City> withId(String id) {
    return all().stream().filter(city -> city.id().equals(id)).findFirst();
  }

  /** The city's name; its id where it is not registered any more. */
  public String named(String id) {
    return withId(id).map(ProfileApi.City::name).orElse(id);
  }
}

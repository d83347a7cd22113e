package org.connectivecities.profile.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.connectivecities.profile.city.CityContext.ClimateZone;
import org.connectivecities.profile.city.CityContext.IncomeGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of cities does. Ids are fresh, so that a store with other cities in it will do. */
public abstract class CitiesConformance {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final CityContext KUMASI = new CityContext(
      "Kumasi", "GH", "sub-saharan-africa", 440_000L, ClimateZone.TROPICAL, IncomeGroup.LOWER_MIDDLE,
      "metropolitan-municipality", List.of("river"));
  private static final CityContext SHORT = new CityContext("Kumasi", "GH", null, null, null, null, null, List.of());

  private final String prefix = "c-" + UUID.randomUUID();

  protected abstract Cities cities();

  @Test
  void givesBackExactlyWhatWasSaved() {
    City full = City.register(id(1), KUMASI, NOW);
    City sparse = City.register(id(2), SHORT, NOW);

    assertThat(cities().save(full)).isTrue();
    assertThat(cities().save(sparse)).isTrue();
    assertThat(cities().find(id(1))).contains(full);
    assertThat(cities().find(id(2))).contains(sparse);
    assertThat(cities().find(id(3))).isEmpty();
  }

  @Test
  void takesEachVersionOnceOnly() {
    City first = City.register(id(1), KUMASI, NOW);
    cities().save(first);

    assertThat(cities().save(first)).isFalse();
    assertThat(cities().save(first.revise(SHORT, NOW))).isTrue();
    assertThat(cities().save(first.revise(KUMASI, NOW))).isFalse();
    assertThat(cities().find(id(1))).contains(first.revise(SHORT, NOW));
  }

  @Test
  void listsInOrderPageByPageWithoutTheErased() {
    for (int i = 1; i <= 5; i++) {
      cities().save(City.register(id(i), SHORT, NOW));
    }
    cities().save(City.register(id(3), SHORT, NOW).erase());

    assertThat(pages(id(0))).containsExactly(id(1), id(2), id(4), id(5));
    assertThat(cities().find(id(3))).contains(new ErasedCity(id(3), 2));
  }

  @Test
  void listsFromTheBeginning() {
    cities().save(City.register(id(1), SHORT, NOW));

    assertThat(cities().after(null, 1)).hasSize(1);
  }

  private List<CityId> pages(@Nullable CityId from) {
    List<CityId> seen = new ArrayList<>();
    CityId last = from;
    for (List<City> page = cities().after(last, 2); !page.isEmpty(); page = cities().after(last, 2)) {
      page.stream().map(City::id).filter(id -> id.value().startsWith(prefix)).forEach(seen::add);
      last = page.getLast().id();
    }
    return seen;
  }

  private CityId id(int number) {
    return new CityId(prefix + "-" + number);
  }
}

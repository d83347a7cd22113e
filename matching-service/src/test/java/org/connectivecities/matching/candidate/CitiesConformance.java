package org.connectivecities.matching.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every copy of the cities promises. */
public abstract class CitiesConformance {

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  protected abstract Cities cities();

  private City city(String id, long version) {
    var context = new CityContext("europe", 4_000_000_000L, null, "high", null, Set.of("river"));
    return new City(id + "-" + run, version, new Place("São " + run, "BR"), context);
  }

  @Test
  void findsByIdAndByNameHoweverItIsSpelled() {
    cities().publish(city("a", 1));

    assertThat(cities().find("a-" + run)).contains(city("a", 1));
    assertThat(cities().at(List.of(new Place("SAO  " + run, "br"), new Place("Elsewhere", "BR"))).values())
        .containsExactly(city("a", 1));
    assertThat(cities().at(List.of())).isEmpty();
  }

  @Test
  void keepsTheNewestAndForgetsTheErased() {
    cities().publish(city("a", 2));

    assertThat(cities().publish(city("a", 1))).isEqualTo(Applied.OUTDATED);
    assertThat(cities().erase("a-" + run, 3)).isEqualTo(Applied.CHANGED);
    assertThat(cities().publish(city("a", 2))).isEqualTo(Applied.OUTDATED);
    assertThat(cities().find("a-" + run)).isEmpty();
    assertThat(cities().at(List.of(city("a", 1).place()))).isEmpty();
  }

  @Test
  void choosesTheFirstIdWhereAPlaceIsRegisteredTwice() {
    cities().publish(city("b", 1));
    cities().publish(city("a", 1));

    assertThat(cities().at(List.of(city("a", 1).place())).values()).containsExactly(city("a", 1));
  }
}

package org.connectivecities.profile.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CityLifeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final CityId KUMASI = new CityId("kumasi-gh");
  private static final Actor DESK = new Actor("kumasi-desk", Set.of("city"), Map.of("city", "kumasi-gh"));
  private static final Actor OTHER = new Actor("bremen-desk", Set.of("city"), Map.of("city", "bremen-de"));
  private static final Actor COORDINATOR = new Actor("ana", Set.of("coordinator"), Map.of());

  private final InMemoryCities cities = new InMemoryCities();
  private final RegisterCity register = new RegisterCity(cities, () -> NOW);
  private final ReviseCity revise = new ReviseCity(cities, () -> NOW);
  private final EraseCity erase = new EraseCity(cities);
  private final ReadCities read = new ReadCities(cities);

  @Test
  void registersTheOwnCityUnderTheIdOfTheAccount() {
    assertThat(done(register.register(DESK, draft(null, "Kumasi"))).id()).isEqualTo(KUMASI);
  }

  @Test
  void refusesOtherPeoplesCities() {
    register.register(DESK, draft(null, "Kumasi"));

    assertThat(register.register(OTHER, draft("kumasi-gh", "x"))).isInstanceOf(CityRefusal.NotAllowed.class);
    assertThat(revise.revise(OTHER, KUMASI, 1, draft(null, "x"))).isInstanceOf(CityRefusal.NotAllowed.class);
    assertThat(erase.erase(OTHER, KUMASI)).containsInstanceOf(CityRefusal.NotAllowed.class);
    assertThat(erase.erase(Actor.ANONYMOUS, KUMASI)).containsInstanceOf(CityRefusal.NotAllowed.class);
  }

  @Test
  void revisesTheVersionThatWasReadOnly() {
    register.register(COORDINATOR, draft("kumasi-gh", "Kumasi"));

    assertThat(done(revise.revise(DESK, KUMASI, 1, draft(null, "Kumasi Metro"))).version()).isEqualTo(2);
    assertThat(revise.revise(DESK, KUMASI, 1, draft(null, "Kumasi"))).isEqualTo(new CityRefusal.Stale(2));
  }

  @Test
  void makesNoVersionWhereNothingChanges() {
    register.register(DESK, draft(null, "Kumasi"));

    assertThat(done(revise.revise(DESK, KUMASI, 1, draft("kumasi-gh", "Kumasi"))).version()).isEqualTo(1);
  }

  @Test
  void reportsAllFaults() {
    CityResult result = register.register(COORDINATOR,
        new CityDraft("a b", null, "Ghana", "Africa!", 0L, "hot", "poor", "Big City", List.of("river", "On a hill")));

    assertThat(result).isInstanceOfSatisfying(CityRefusal.Invalid.class, refusal ->
        assertThat(refusal.faults()).extracting("pointer").containsExactly(
            "/id", "/name", "/country", "/region", "/population", "/climateZone", "/incomeGroup", "/legalRole",
            "/setting/1"));
  }

  @Test
  void neverGivesTheIdOfAnErasedCityAgain() {
    register.register(DESK, draft(null, "Kumasi"));

    assertThat(erase.erase(DESK, KUMASI)).isEmpty();
    assertThat(erase.erase(DESK, KUMASI)).isEmpty();
    assertThat(read.read(KUMASI)).isEqualTo(new CityRefusal.Erased());
    assertThat(register.register(DESK, draft(null, "Kumasi"))).isEqualTo(new CityRefusal.Erased());
    assertThat(read.after(null, 10)).isEmpty();
  }

  private static CityDraft draft(@Nullable String id, String name) {
    return new CityDraft(id, name, "GH", "sub-saharan-africa", 440_000L, "tropical", "lower-middle", null, List.of("river"));
  }

  private static City done(CityResult result) {
    if (result instanceof CityResult.Done(City city)) {
      return city;
    }
    throw new AssertionError(result.toString());
  }
}

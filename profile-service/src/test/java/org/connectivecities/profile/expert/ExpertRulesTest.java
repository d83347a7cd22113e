package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final Expert findable = Sample.expert("mara", Sample.fullDraft(null));
  private final Expert hidden = Sample.expert("mara", Sample.shortDraft(null));

  @ParameterizedTest
  @CsvSource({
    "owner,true,true,true", "other,false,false,false", "coordinator,true,false,true", "administrator,true,true,true",
    "city,false,false,false", "funder,false,false,false", "service,false,false,false", "nobody,false,false,false"
  })
  void saysWhoMayReviseEraseAndSeeInside(String who, boolean revise, boolean erase, boolean inside) {
    ExpertId id = findable.id();

    assertThat(ExpertRules.mayRevise(actor(who), findable)).isEqualTo(revise);
    assertThat(ExpertRules.mayErase(actor(who), id)).isEqualTo(erase);
    assertThat(ExpertRules.seesInside(actor(who), findable)).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({
    "owner,true,true", "other,true,false", "coordinator,true,true", "administrator,true,true", "city,true,false",
    "funder,false,false", "nobody,false,false"
  })
  void showsHiddenProfilesToThoseWhoNeedThem(String who, boolean readsFindable, boolean readsHidden) {
    assertThat(ExpertRules.mayRead(actor(who), findable, TODAY)).isEqualTo(readsFindable);
    assertThat(ExpertRules.mayRead(actor(who), hidden, TODAY)).isEqualTo(readsHidden);
  }

  @Test
  void hidesWhoCannotBeFoundNowFromOtherMembersAndCities() {
    Expert paused = findable.pause(new Status.Paused(null), Sample.NOW);
    Expert matchedOnly = findable.decide(Map.of(Purpose.SEARCH, false), "2026-12", Sample.NOW);
    Expert turnedDown = findable.turnDown("Nobody knows you", Sample.NOW);

    assertThat(matchedOnly.profile().consent().matching()).isTrue();
    for (String who : new String[] {"other", "city"}) {
      assertThat(ExpertRules.mayRead(actor(who), paused, TODAY)).isFalse();
      assertThat(ExpertRules.mayRead(actor(who), matchedOnly, TODAY)).isFalse();
      assertThat(ExpertRules.mayRead(actor(who), turnedDown, TODAY)).isFalse();
    }
    assertThat(ExpertRules.mayRead(actor("owner"), paused, TODAY)).isTrue();
  }

  @Test
  void takesOwnershipFromPractitionersOnly() {
    Actor cityWithTheClaim = new Actor("x", Set.of("city"), Map.of("expert", "mara"));

    assertThat(ExpertRules.owns(cityWithTheClaim, findable.id())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"owner,false", "other,false", "coordinator,true", "administrator,true", "city,false", "funder,false", "nobody,false"})
  void saysWhoVets(String who, boolean vets) {
    assertThat(ExpertRules.mayVet(actor(who), findable)).isEqualTo(vets);
  }

  @Test
  void letsNobodyVetThemselves() {
    Actor both = new Actor("mara", Set.of("practitioner", "coordinator"), Map.of("expert", "mara"));

    assertThat(ExpertRules.mayVet(both, findable)).isFalse();
  }

  @Test
  void limitsCoordinatorsToTheirRegions() {
    Actor europe = coordinatorOf("europe");
    Actor africa = coordinatorOf("sub-saharan-africa");
    Actor nowhere = new Actor("c", Set.of("coordinator"), Map.of(), Set.of(), Set.of());

    assertThat(ExpertRules.mayRevise(europe, hidden)).isTrue();
    assertThat(ExpertRules.mayVet(europe, hidden)).isTrue();
    assertThat(ExpertRules.mayRegister(europe, null, "DE")).isTrue();
    for (Actor elsewhere : new Actor[] {africa, nowhere}) {
      assertThat(ExpertRules.mayRevise(elsewhere, hidden)).isFalse();
      assertThat(ExpertRules.mayVet(elsewhere, hidden)).isFalse();
      assertThat(ExpertRules.mayRead(elsewhere, hidden, TODAY)).isFalse();
      assertThat(ExpertRules.mayRead(elsewhere, findable, TODAY)).isTrue();
      assertThat(ExpertRules.seesInside(elsewhere, findable)).isFalse();
      assertThat(ExpertRules.mayRegister(elsewhere, null, "DE")).isFalse();
    }
  }

  private static Actor coordinatorOf(String region) {
    return new Actor("c", Set.of("coordinator"), Map.of(), Set.of(region), Set.of());
  }

  private static Actor actor(String who) {
    return switch (who) {
      case "owner" -> Sample.practitioner("mara");
      case "other" -> Sample.practitioner("tom");
      case "nobody" -> Actor.ANONYMOUS;
      default -> new Actor(who, Set.of(who), Map.of());
    };
  }
}

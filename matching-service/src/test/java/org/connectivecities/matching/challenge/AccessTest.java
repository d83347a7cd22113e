package org.connectivecities.matching.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.Regions;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {

  private final Challenge ofTheNetwork = ofKumasi(Brief.Privacy.NETWORK);
  private final Challenge forCoordinators = ofKumasi(Brief.Privacy.COORDINATORS);

  @ParameterizedTest
  @CsvSource({
    "kumasi,true,true,true,true", "lyon,true,false,false,false", "practitioner,true,false,false,false",
    "coordinator,true,true,true,true", "africa,true,true,true,true", "europe,true,false,false,false",
    "nowhere,true,false,false,false", "administrator,true,true,true,true", "funder,false,false,false,false",
    "roleless,false,false,false,false", "nobody,false,false,false,false"
  })
  void saysWhoSeesAndChangesAChallenge(String who, boolean seesOpen, boolean seesClosed, boolean revises, boolean chooses) {
    assertThat(Access.maySee(actor(who), ofTheNetwork)).isEqualTo(seesOpen);
    assertThat(Access.maySee(actor(who), forCoordinators)).isEqualTo(seesClosed);
    assertThat(Access.mayRevise(actor(who), ofTheNetwork)).isEqualTo(revises);
    assertThat(Access.mayChoose(actor(who), ofTheNetwork)).isEqualTo(chooses);
  }

  @ParameterizedTest
  @CsvSource({
    "kumasi,false,true", "lyon,false,false", "practitioner,false,false", "coordinator,true,true", "africa,true,true",
    "europe,false,false", "nowhere,false,false", "administrator,true,true", "funder,false,false", "nobody,false,false"
  })
  void saysWhoSeesShortlistsBeforeAndAfterTheyArePublished(String who, boolean before, boolean after) {
    assertThat(Access.maySeeShortlists(actor(who), ofTheNetwork, false)).isEqualTo(before);
    assertThat(Access.maySeeShortlists(actor(who), ofTheNetwork, true)).isEqualTo(after);
    assertThat(Access.mayReview(actor(who), ofTheNetwork)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"kumasi", "lyon", "practitioner", "coordinator", "africa", "europe", "nowhere", "administrator", "funder", "roleless", "nobody"})
  void listsExactlyWhatMayBeSeen(String who) {
    var challenges = new InMemoryChallenges();
    for (Challenge challenge : List.of(ofTheNetwork, forCoordinators, ofKumasi(Brief.Privacy.PUBLIC))) {
      challenges.add((Challenge.Open) challenge, new ChallengeFact.Opened((Challenge.Open) challenge));
      var listing = new Challenges.Listing(Access.visibleTo(actor(who)), null, null, null, 10);

      assertThat(challenges.list(listing).stream().anyMatch(found -> found.value().id().equals(challenge.id())))
          .isEqualTo(Access.maySee(actor(who), challenge));
    }
  }

  @Test
  void doesNotMoveACityByWhatItWritesOfItsRegion() {
    assertThat(Access.coordinates(actor("europe"), ofKumasi(Brief.Privacy.NETWORK))).isFalse();
    assertThat(Access.coordinates(actor("africa"), ofKumasi(Brief.Privacy.NETWORK))).isTrue();
  }

  private static Actor actor(String who) {
    return switch (who) {
      case "kumasi" -> new Actor("desk", Set.of("city"), Map.of("city", "kumasi-gh"));
      case "lyon" -> new Actor("lyon-desk", Set.of("city"), Map.of("city", "lyon-fr"));
      case "africa" -> coordinatorOf(Set.of("sub-saharan-africa"));
      case "europe" -> coordinatorOf(Set.of("europe"));
      case "nowhere" -> coordinatorOf(Set.of());
      case "roleless" -> new Actor("somebody", Set.of(), Map.of());
      case "nobody" -> Actor.ANONYMOUS;
      default -> new Actor(who, Set.of(who), Map.of());
    };
  }

  private static Actor coordinatorOf(Set<String> regions) {
    return new Actor("c", Set.of("coordinator"), Map.of(), regions, Set.of());
  }

  /** Says that it lies in Europe. */
  private static Challenge ofKumasi(Brief.Privacy privacy) {
    Brief brief = new Brief(
        "kumasi-gh", new Place("Kumasi", "GH"), "Water", false, "Water in the streets", null, null, "en", false, List.of(),
        false, null, List.of(), Set.of(), false, Set.of(), null, null, Regions.contextOf(new Place("Lyon", "FR")), null, privacy);
    return Challenge.Open.posted("kumasi-" + privacy, "desk", brief, Instant.parse("2026-11-02T08:00:00Z"));
  }
}

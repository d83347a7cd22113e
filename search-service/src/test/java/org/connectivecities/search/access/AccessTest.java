package org.connectivecities.search.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

  @ParameterizedTest
  @ValueSource(strings = {"city", "practitioner", "coordinator", "administrator", "funder", "service", "search.candidates"})
  void givesCandidatesToNobodyForARole(String role) {
    assertThat(Access.mayFindCandidates(somebody(role))).isFalse();
  }

  @Test
  void givesCandidatesToTheServiceWithItsScope() {
    assertThat(Access.mayFindCandidates(service("search.candidates"))).isTrue();
    assertThat(Access.mayFindCandidates(service("search"))).isFalse();
    assertThat(Access.mayFindCandidates(Actor.ANONYMOUS)).isFalse();
  }

  @Test
  void letsOnlyAdministratorsRebuildTheIndex() {
    assertThat(Access.mayRebuild(somebody("administrator"))).isTrue();
    assertThat(Access.mayRebuild(somebody("coordinator"))).isFalse();
    assertThat(Access.mayRebuild(service("search.candidates"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"city", "practitioner", "funder", "search.candidates"})
  void countsFewForNobodyButWhoLooksAfterThem(String role) {
    assertThat(Access.mayCountFew(somebody(role))).isFalse();
    assertThat(Access.mayCountFew(Actor.ANONYMOUS)).isFalse();
    assertThat(Access.mayCountFew(somebody("coordinator"))).isTrue();
    assertThat(Access.mayCountFew(somebody("administrator"))).isTrue();
  }

  @Test
  void showsPeopleToMembersAndToServicesThatAskForThem() {
    for (String role : new String[] {"practitioner", "city", "coordinator", "administrator"}) {
      assertThat(Access.maySeePeople(somebody(role))).as(role).isTrue();
    }
    for (String role : new String[] {"funder", "service", "search.people", ""}) {
      assertThat(Access.maySeePeople(somebody(role))).as(role).isFalse();
    }
    assertThat(Access.maySeePeople(Actor.ANONYMOUS)).isFalse();
    assertThat(Access.maySeePeople(service("search.people"))).isTrue();
    assertThat(Access.maySeePeople(service("search.candidates"))).isTrue();
    assertThat(Access.maySeePeople(service("matching.digests"))).isFalse();
  }

  private static Actor somebody(String role) {
    return new Actor("somebody", Set.of(role), Map.of());
  }

  private static Actor service(String scope) {
    return new Actor("matching", Set.of(), Map.of(), Set.of(), Set.of(scope));
  }
}

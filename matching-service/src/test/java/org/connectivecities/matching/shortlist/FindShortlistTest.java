package org.connectivecities.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindShortlistTest {

  private final Desk desk = new Desk();

  @BeforeEach
  void post() {
    desk.nine().posted();
  }

  @Test
  void readsAsACoordinatorWhereOneCoordinatesTheChallenge() {
    assertThat(desk.find.readsAsCoordinator("c1", Given.COORDINATOR)).isTrue();
    assertThat(desk.find.readsAsCoordinator("c1", new Actor("root", Set.of("administrator"), Map.of()))).isTrue();
  }

  @Test
  void doesNotReadItsOwnCitysListAsACoordinatorOfAnotherRegion() {
    var cityAndCoordinator = new Actor("desk", Set.of("city", "coordinator"), Map.of("city", "kumasi-gh"), Set.of("latin-america-caribbean"), Set.of());

    assertThat(desk.find.readsAsCoordinator("c1", cityAndCoordinator)).isFalse();
    assertThat(desk.find.readsAsCoordinator("gone", Given.COORDINATOR)).isFalse();
  }
}

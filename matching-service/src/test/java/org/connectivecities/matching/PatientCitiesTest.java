package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.connectivecities.matching.candidate.InMemoryCities;
import org.connectivecities.platform.problem.Unavailable;
import org.junit.jupiter.api.Test;

class PatientCitiesTest {

  private static final Duration PATIENCE = Duration.ofMillis(1);

  @Test
  void doesNotCallACityUnknownBeforeAllCitiesAreRead() {
    assertThatThrownBy(() -> new PatientCities(new InMemoryCities(), PATIENCE, () -> false).find("kumasi"))
        .isInstanceOf(Unavailable.class)
        .hasMessage("the list of cities is not available");
  }

  @Test
  void saysThatACityIsUnknownOnceAllAreRead() {
    assertThat(new PatientCities(new InMemoryCities(), PATIENCE, () -> true).find("atlantis")).isEmpty();
  }
}

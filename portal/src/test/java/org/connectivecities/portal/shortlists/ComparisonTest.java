package org.connectivecities.portal.shortlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.portal.clients.Challenge.Context;
import org.connectivecities.portal.clients.ProfileApi;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final ProfileApi.City KUMASI =
      new ProfileApi.City("kumasi", "Kumasi", "GH", "sub-saharan-africa", 3_600_000L, "tropical", "lower-middle", null, List.of("river"));

  @Test
  void putsWhatTheChallengeSaysOfTheCityBeforeWhatIsRegistered() {
    Context said = new Context(null, 12_000L, null, "low", "ward", List.of());

    assertThat(said.orElse(Context.of(KUMASI)))
        .isEqualTo(new Context("sub-saharan-africa", 12_000L, "tropical", "low", "ward", List.of("river")));
  }

  @Test
  void knowsOfACityThatIsNotRegisteredWhatItsChallengeSays() {
    assertThat(new Context(null, 12_000L, null, null, null, null).orElse(Context.of(null)).population()).isEqualTo(12_000L);
  }
}

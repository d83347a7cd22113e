package org.connectivecities.profile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProfileSettingsTest {

  @Test
  void refusesToLookForReturnsWithoutPause() {
    assertThatThrownBy(() -> new ProfileSettings(Duration.ZERO, Duration.ZERO, Duration.ofDays(14), Duration.ofDays(14))).hasMessageContaining("cc.profile.return-check");
  }

  @Test
  void refusesToPauseProfilesWithinADay() {
    assertThatThrownBy(() -> new ProfileSettings(Duration.ofMinutes(1), Duration.ofHours(2), Duration.ofDays(14), Duration.ofDays(14))).hasMessageContaining("cc.profile.pause-unconfirmed");
  }
}

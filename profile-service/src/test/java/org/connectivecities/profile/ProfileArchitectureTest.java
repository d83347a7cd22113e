package org.connectivecities.profile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.connectivecities.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ProfileArchitectureTest {

  private static final String ROOT = "org.connectivecities.profile";

  @Test
  void keepsDomainAdaptersAndContractsApart() {
    ArchitectureRules.of(ROOT, "check", "expert", "city", "roster", "topic", "letter", "search", "week").check();
  }

  @Test
  void noticesAFeatureThatNobodyNames() {
    assertThatThrownBy(() -> ArchitectureRules.of(ROOT, "check", "expert", "city", "roster", "letter", "search", "week").check())
        .hasMessageContaining("topic");
  }

  @Test
  void knowsNoCyclesBetweenFeaturesAndNoUseOfTheirInsides() {
    ApplicationModules.of(ProfileApplication.class).verify();
  }
}

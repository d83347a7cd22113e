package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.connectivecities.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class MatchingArchitectureTest {

  private static final String ROOT = "org.connectivecities.matching";

  @Test
  void keepsItsBoundaries() {
    ArchitectureRules.of(
            ROOT, "outcome", "wording", "candidate", "challenge", "scoring", "shortlist", "engagement", "assignment", "team",
            "learning", "reach", "report", "digest")
        .check();
  }

  @Test
  void noticesAFeatureThatNobodyListed() {
    assertThatThrownBy(() -> ArchitectureRules.of(ROOT, "outcome", "wording", "candidate", "challenge").check())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("scoring");
  }

  @Test
  void hasNoCyclesBetweenFeatures() {
    ApplicationModules.of(MatchingService.class).detectViolations().getMessages().stream()
        .filter(message -> message.contains("Cycle"))
        .findFirst()
        .ifPresent(
            cycle -> {
              throw new AssertionError(cycle);
            });
  }
}

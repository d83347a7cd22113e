package org.connectivecities.search;

import org.connectivecities.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class SearchArchitectureTest {

  @Test
  void keepsTheDomainPlainAndTheAdaptersApart() {
    ArchitectureRules.of("org.connectivecities.search", "access", "expertsearch", "recall", "indexing", "language", "embedding")
        .check();
  }

  @Test
  void hasFeaturesWithoutCycles() {
    ApplicationModules.of(SearchApplication.class).verify();
  }
}

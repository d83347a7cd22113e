package org.connectivecities.platform.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureRulesTest {

  private static final String PLANTED = "org.connectivecities.platform.planted";

  private final JavaClasses classes = new ClassFileImporter().importPackages(PLANTED);

  @Test
  void passesATidyService() {
    var tidy = new ClassFileImporter().importPackages(PLANTED + ".tidy");

    assertThatCode(() -> ArchitectureRules.of(PLANTED, "tidy").check(tidy)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "springy, the domain of springy is plain Java, Springy",
    "tangled, adapters never use each other, TangledPage",
    "leaky,   only events know the contracts, LeakyPage"
  })
  void bitesOnPlantedClasses(String feature, String rule, String culprit) {
    var rules = ArchitectureRules.of(PLANTED, "tidy", "springy", "tangled", "leaky");
    var planted = new ClassFileImporter().importPackages(PLANTED + "." + feature);

    assertThatThrownBy(() -> rules.all().forEach(one -> {
          if (one.getDescription().equals(rule)) {
            one.check(planted);
          }
        }))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(culprit);
  }

  @Test
  void refusesAFeatureThatDoesNotExist() {
    assertThatThrownBy(() -> ArchitectureRules.of(PLANTED, "nowhere").check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void refusesAPackageThatNobodyNames() {
    assertThatThrownBy(() -> ArchitectureRules.of(PLANTED, "tidy").check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("springy");
  }
}

package org.connectivecities.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.connectivecities.gateway.trespass.KnowsADomain;
import org.junit.jupiter.api.Test;

class GatewayArchitectureTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.connectivecities.gateway");

  private static final ArchRule KNOWS_NO_OTHER_ROOM =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.connectivecities.gateway..", "org.connectivecities.tokens..", "org.connectivecities.transport..", "java..", "jakarta.servlet..", "org.jspecify..", "org.slf4j..", "org.springframework..",
              "org.apache.catalina.connector..", "io.github.resilience4j..", "io.github.bucket4j..", "com.github.benmanes..", "io.swagger.v3.oas.models..", "com.fasterxml.jackson.annotation..",
              "tools.jackson..", "io.micrometer.core.instrument..");

  @Test
  void knowsNoOtherRoom() {
    assertThat(MAIN).hasSizeGreaterThan(20);
    KNOWS_NO_OTHER_ROOM.check(MAIN);
  }

  @Test
  void noticesAClassThatKnowsAnotherRoom() {
    JavaClasses planted = new ClassFileImporter().importClasses(KnowsADomain.class);

    assertThat(KNOWS_NO_OTHER_ROOM.evaluate(planted).hasViolation()).isTrue();
  }

  @Test
  void hasNoCirclesBetweenItsPackages() {
    slices().matching("org.connectivecities.gateway.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void keepsMostTypesToTheirPackage() {
    List<JavaClass> types = MAIN.stream().filter(JavaClass::isTopLevelClass).filter(type -> !type.getSimpleName().equals("package-info")).toList();
    long open = types.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();

    assertThat(open).isLessThanOrEqualTo(types.size() * 55L / 100);
  }
}

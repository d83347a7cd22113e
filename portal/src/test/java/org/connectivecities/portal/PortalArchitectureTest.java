package org.connectivecities.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.connectivecities.portal.trespass.KnowsAnotherPage;
import org.junit.jupiter.api.Test;

class PortalArchitectureTest {

  private static final String ROOT = "org.connectivecities.portal";
  private static final List<String> PAGES = List.of("front", "search", "experts", "challenges", "shortlists", "desk", "me", "profile", "letters", "exchange", "guide", "signin", "trespass");
  private static final JavaClasses MAIN = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

  /** Of the platform only how to call, how requests are named and where they come from; of the other rooms nothing. */
  private static final ArchRule KNOWS_NO_OTHER_ROOM =
      classes()
          .that()
          .resideInAPackage(ROOT + "..")
          .should()
          .onlyDependOnClassesThat(
              JavaClass.Predicates.resideInAnyPackage(
                      ROOT + "..", "java..", "jakarta.servlet..", "org.jspecify..", "org.slf4j..", "org.springframework..", "tools.jackson..",
                      "org.apache.commons.csv..", "org.dhatim.fastexcel..", "com.openhtmltopdf..", "com.ibm.icu..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.thymeleaf..", "org.connectivecities.platform..", "org.connectivecities.transport..")
                  .or(DescribedPredicate.describe("are primitive", type -> type.getBaseComponentType().isPrimitive())));

  private static ArchRule standsAlone(String page) {
    String[] others = PAGES.stream().filter(other -> !other.equals(page)).map(other -> ROOT + "." + other + "..").toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(ROOT + "." + page + "..")
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(others)))
        .allowEmptyShould(true);
  }

  @Test
  void knowsNoOtherRoom() {
    assertThat(MAIN).hasSizeGreaterThan(50);
    KNOWS_NO_OTHER_ROOM.check(MAIN);
  }

  @Test
  void hasPagesThatDoNotKnowEachOther() {
    PAGES.stream().filter(page -> !page.equals("trespass")).forEach(page -> {
      assertThat(MAIN.stream().filter(type -> type.getPackageName().equals(ROOT + "." + page))).as(page).isNotEmpty();
      standsAlone(page).check(MAIN);
    });
  }

  @Test
  void noticesAPageThatKnowsAnother() {
    JavaClasses planted = new ClassFileImporter().importClasses(KnowsAnotherPage.class);

    assertThat(standsAlone("trespass").evaluate(planted).hasViolation()).isTrue();
    assertThat(KNOWS_NO_OTHER_ROOM.evaluate(planted).hasViolation()).isTrue();
  }

  @Test
  void hasNoCirclesBetweenItsPackages() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
  }
}

package org.connectivecities.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.connectivecities.platform.ContactDetails;
import org.connectivecities.platform.Meanwhile;
import org.connectivecities.platform.security.Actor;

/**
 * The boundaries inside a service: feature roots are plain Java, adapters keep to themselves, and only {@code events}
 * knows the contracts. {@code ArchitectureRulesTest} proves with planted classes that each rule bites.
 */
public final class ArchitectureRules {

  private static final List<String> ADAPTERS = List.of("web", "storage", "events", "clients");
  private static final String[] PLAIN =
      {"java..", "org.jspecify..", "org.connectivecities.vocabulary.."};

  private final String root;
  private final List<String> features;
  private final List<String> openFeatures;

  private ArchitectureRules(String root, List<String> features, List<String> openFeatures) {
    this.root = root;
    this.features = features;
    this.openFeatures = openFeatures;
  }

  /** The rules for the service at {@code root} with these feature packages. */
  public static ArchitectureRules of(String root, String... features) {
    return new ArchitectureRules(root, List.of(features), List.of(features));
  }

  /** Checks the production classes of the service. */
  public void check() {
    check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root));
  }

  void check(JavaClasses classes) {
    for (String feature : features) {
      assertThat(classes.stream().filter(type -> type.getPackageName().equals(root + "." + feature)))
          .as("classes in feature root " + feature)
          .isNotEmpty();
    }
    assertThat(unnamedFeatures(classes)).as("packages that no rule names").isEmpty();
    all().forEach(rule -> rule.check(classes));
  }

  /** A feature that nobody listed would be checked by nobody. */
  private List<String> unnamedFeatures(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(root + "."))
        .map(name -> name.substring(root.length() + 1).split("\\.")[0])
        .distinct()
        .filter(name -> !features.contains(name))
        .toList();
  }

  List<ArchRule> all() {
    List<ArchRule> rules = new ArrayList<>();
    features.forEach(feature -> rules.add(plain(feature)));
    rules.add(adaptersApart());
    rules.add(onlyEventsKnowContracts());
    return rules;
  }

  /** A feature root uses Java, itself, sub-packages that are no adapters, and the other feature roots. */
  ArchRule plain(String feature) {
    String home = root + "." + feature;
    return classes()
        .that(describe("are the domain of " + feature, type -> inDomain(type, home)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(PLAIN)
                .or(describe("are domain", type -> openFeatures.stream().anyMatch(open -> inDomain(type, root + "." + open))))
                .or(describe("are plain Java that all services share",
                    type -> Stream.of(Actor.class, ContactDetails.class, Meanwhile.class).anyMatch(type::isEquivalentTo)))
                .or(describe("are primitive", type -> type.getBaseComponentType().isPrimitive()
                    || type.getBaseComponentType().getPackageName().startsWith("java."))))
        .as("the domain of " + feature + " is plain Java");
  }

  private static boolean inDomain(JavaClass type, String home) {
    String name = type.getBaseComponentType().getPackageName();
    return name.equals(home)
        || name.startsWith(home + ".")
            && Stream.of(name.substring(home.length() + 1).split("\\.")).noneMatch(ADAPTERS::contains);
  }

  /** Storage does not know the web, events do not know storage, and so on: they meet in the domain. */
  ArchRule adaptersApart() {
    return classes()
        .that(resideInAnyPackage(packages(ADAPTERS)))
        .should(new StayInOwnAdapter(this))
        .as("adapters never use each other");
  }

  String adapterOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    boolean ours = name.startsWith(root + ".");
    return ours && ADAPTERS.stream().anyMatch(adapter -> name.endsWith("." + adapter)) ? name : "";
  }

  ArchRule onlyEventsKnowContracts() {
    return noClasses()
        .that(resideInAnyPackage(root + "..").and(describe("are no events adapter", type -> !type.getPackageName().endsWith(".events"))))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.connectivecities.contracts.."))
        .as("only events know the contracts");
  }

  private String[] packages(List<String> adapters) {
    return adapters.stream().map(adapter -> root + ".." + adapter).toArray(String[]::new);
  }
}

package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the services are made of: known, once only, and free to hand on. */
class SupplyChainIT {

  /**
   * Licences under which the whole may be handed on; where a package has several, one may be chosen. The LGPL asks that a library can be
   * exchanged: each is a jar of its own in ours, unchanged.
   */
  private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MPL-2.0",
      "Unicode-3.0", "Bouncy Castle Licence", "LGPL-2.1-or-later");

  /** What the packages' own files say, where what they were published with names something else. */
  private static final Map<String, String> IN_THE_PACKAGE = Map.of(
      "org.springframework.session:spring-session-core", "Apache-2.0",
      "org.springframework.session:spring-session-jdbc", "Apache-2.0");

  static List<PackedService> services() {
    return PackedService.all().toList();
  }

  @ParameterizedTest
  @MethodSource("services")
  void carriesAListOfAllItsParts(PackedService service) throws IOException {
    assertThat(service.listed()).containsAll(service.libraries());
  }

  @ParameterizedTest
  @MethodSource("services")
  void hasNoClassTwice(PackedService service) throws IOException {
    Set<List<String>> twice = service.classes().values().stream().filter(libraries -> libraries.size() > 1).collect(Collectors.toSet());

    assertThat(twice).isEmpty();
  }

  @Test
  void takesOnlyPackagesWithAnAllowedLicence() throws IOException {
    assertThat(licences()).allSatisfy((of, licences) -> assertThat(licences).as(of).containsAnyElementsOf(ALLOWED));
  }

  @Test
  void listsEveryPackageWithItsLicence() throws IOException {
    StringBuilder table = new StringBuilder("| package | licence |\n|---|---|\n");
    licences().forEach((of, licences) -> table.append("| %s | %s |\n".formatted(of, String.join(", or ", licences))));
    Path made = Files.writeString(Path.of("target", "licences.md"), table);
    String committed = Files.readString(Path.of("..", "docs", "licences.md"));

    assertThat(committed.substring(committed.indexOf("| package |"))).as("the present table is in %s", made.toAbsolutePath())
        .isEqualTo(table.toString());
  }

  private static Map<String, Set<String>> licences() throws IOException {
    Map<String, Set<String>> licences = new TreeMap<>();
    for (PackedService service : services()) {
      service.licences().forEach((of, its) -> licences.computeIfAbsent(of, _ -> new TreeSet<>()).addAll(said(of, its)));
    }
    return licences;
  }

  private static Set<String> said(String of, Set<String> published) {
    String inside = IN_THE_PACKAGE.get(of);
    return inside == null ? published : Set.of(inside);
  }
}

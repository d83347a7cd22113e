package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever adds a kind of problem also says what it means. The services do not know the gateway, so this reads the kinds
 * from their sources, which stand beside it in the reactor.
 */
class ProblemSlugsContractTest {

  private static final Pattern KIND = Pattern.compile("new ProblemKind\\(\\s*\"([^\"]+)\"");
  private static final Path REACTOR = Path.of("..");

  @Test
  void listsEveryKindOfProblemInTheSources() throws IOException {
    Set<String> used = slugsInSources();

    assertThat(used).as("the platform's own kinds are found, so the search finds what it looks for").contains("stale", "not-found");
    assertThat(PagesIT.slugs()).as("problems.txt, and with it problems.yml").containsAll(used);
  }

  @Test
  void seesAKindWhateverTheLayout() {
    assertThat(slugs("X = new ProblemKind(\n      \"no-capacity\", \"No place left\", 409);")).containsExactly("no-capacity");
  }

  private static Set<String> slugsInSources() throws IOException {
    Set<String> slugs = new TreeSet<>();
    try (Stream<Path> modules = Files.list(REACTOR)) {
      for (Path sources : modules.map(module -> module.resolve("src/main/java")).filter(Files::isDirectory).toList()) {
        slugs.addAll(slugsBelow(sources));
      }
    }
    return slugs;
  }

  private static Set<String> slugsBelow(Path sources) throws IOException {
    Set<String> slugs = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        slugs.addAll(slugs(Files.readString(file)));
      }
    }
    return slugs;
  }

  private static Set<String> slugs(String source) {
    Set<String> slugs = new TreeSet<>();
    Matcher kind = KIND.matcher(source);
    while (kind.find()) {
      slugs.add(kind.group(1));
    }
    return slugs;
  }
}

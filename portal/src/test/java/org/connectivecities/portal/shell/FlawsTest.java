package org.connectivecities.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a service may say is wrong is said in the reader's language; each service's own test holds its table in docs/flaws. */
class FlawsTest {

  private static final Pattern LINE = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (.*) \\|$");

  /** Reason to English words. */
  private static Map<String, String> emitted() throws IOException {
    Map<String, String> emitted = new TreeMap<>();
    try (Stream<Path> tables = Files.list(Path.of("../docs/flaws"))) {
      for (Path table : tables.toList()) {
        LINE.matcher(Files.readString(table)).results().forEach(line -> emitted.put(line.group(1), line.group(2)));
      }
    }
    return emitted;
  }

  @Test
  void haveATextInEveryLanguage() throws IOException {
    assertThat(emitted()).hasSizeGreaterThan(40);
    for (String language : Languages.CODES) {
      var say = new Speech(new Messages().messageSource(), Locale.of(language));
      emitted().forEach((reason, words) -> {
        String said = say.flaw(reason, List.of("1234", "5678"));

        assertThat(said).as(language + " " + reason).isNotBlank();
        assertThat(said.contains("1234")).as(said).isEqualTo(words.contains("{0}"));
        assertThat(said.contains("5678")).as(said).isEqualTo(words.contains("{1}"));
      });
    }
  }

  @Test
  void areLeftToThePlatformWhereItsWordIsNotKnown() {
    var say = new Speech(new Messages().messageSource(), Locale.GERMAN);

    assertThat(say.flaw("of-tomorrow", List.of())).isNull();
    assertThat(say.flaw(null, null)).isNull();
    assertThat(say.flaw("required", null)).isEqualTo("fehlt");
  }
}

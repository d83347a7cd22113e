package org.connectivecities.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MessagesTest {

  private static final List<String> LANGUAGES = Languages.CODES;
  private static final Path MAIN = Path.of("src/main");
  private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
  private static final Pattern PARAMETER = Pattern.compile("\\{\\d}");
  private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)|say\\.text\\('([a-zA-Z0-9.-]+)'[,)]|say\\.text\\(\"([a-zA-Z0-9.-]+)\"[,)]");
  private static final Pattern COUNTED = Pattern.compile("say\\.count\\('([a-zA-Z0-9.-]+)'");
  private static final Pattern LITERAL_TAG = Pattern.compile("<(?!html|body|meta|style|br|input|option|rect|circle|path|link|th:)([a-z0-9]+)(?![^>]*(th:text|th:utext|th:replace|th:fragment))[^>]*>\\s*[^<\\s&×]+[^<]*<");

  private static Properties messages(String language) {
    var messages = new Properties();
    try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
      files.filter(file -> file.getFileName().toString().endsWith("_" + language + ".properties")).forEach(file -> load(file, messages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }

  /** A key in two files would be said by the first. */
  private static void load(Path file, Properties into) {
    var messages = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      messages.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(into.keySet()).doesNotContainAnyElementsOf(messages.keySet());
    into.putAll(messages);
  }

  private static Set<String> keys(String language) {
    return messages(language).stringPropertyNames().stream()
        .map(key -> PLURAL.matcher(key).replaceAll(".*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void haveTheSameKeysInEveryLanguage(String language) {
    assertThat(keys(language)).isEqualTo(keys("en"));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void takeTheSameParametersInEveryLanguage(String language) {
    Properties english = messages("en");
    Properties other = messages(language);
    english.stringPropertyNames().stream().filter(key -> !PLURAL.matcher(key).find()).forEach(key ->
        assertThat(parameters(other.getProperty(key))).as(key).isEqualTo(parameters(english.getProperty(key))));
  }

  private static Set<String> parameters(String message) {
    return PARAMETER.matcher(message).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** MessageFormat would swallow it, and the parameter after it. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void holdNoPlainApostrophe(String language) {
    assertThat(messages(language).values()).allSatisfy(message -> assertThat(message.toString()).doesNotContain("'"));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void countInEveryFormTheLanguageHas(String language) {
    Set<String> forms = language.equals("ar") ? Set.of("zero", "one", "two", "few", "many", "other") : Set.of("one", "other");
    Properties messages = messages(language);
    keys("en").stream().filter(key -> key.endsWith(".*")).forEach(key ->
        assertThat(forms).allSatisfy(form -> assertThat(messages).containsKey(key.replace("*", form))));
  }

  @Test
  void areThereForEveryKeyThatTemplatesAndControllersName() throws IOException {
    Properties english = messages("en");
    String sources = everything("resources/templates") + everything("java");
    Set<String> named = new TreeSet<>();
    KEY.matcher(sources).results().forEach(found ->
        named.add(Stream.of(1, 2, 3).map(found::group).filter(group -> group != null).findFirst().orElseThrow()));
    COUNTED.matcher(sources).results().forEach(found -> named.add(found.group(1) + ".other"));

    assertThat(named).hasSizeGreaterThan(100);
    assertThat(english.stringPropertyNames()).containsAll(named);
  }

  /** Every visible word stands in an element whose text Thymeleaf replaces. */
  @Test
  void holdEveryWordThatTemplatesShow() throws IOException {
    assertThat(literals(everything("resources/templates"))).isEmpty();
    assertThat(literals("<p class=\"x\">Left behind</p>")).isNotEmpty();
  }

  private static List<String> literals(String templates) {
    return LITERAL_TAG.matcher(templates).results().map(found -> found.group()).toList();
  }

  private static String everything(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
      return files.filter(Files::isRegularFile).map(MessagesTest::read).collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

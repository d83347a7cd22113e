package org.connectivecities.matching.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.matching.wording.clients.IcuGrammar;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {

  private static final Pattern KEY = Pattern.compile("Sentence\\.of\\(\\s*(?:[^\"()]*\\? )?\"([a-z-]+\\.[a-z-]+)\"");

  private final Phrasebook phrases = new Phrasebook(Vocabulary.load(), new IcuGrammar());

  /** The sources are read, so that a signal with a forgotten phrase fails here and not before a reader's eyes. */
  @Test
  void hasAPhraseForEverythingTheDomainSays() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      Set<String> said =
          sources
              .filter(path -> path.toString().endsWith(".java"))
              .flatMap(path -> KEY.matcher(read(path)).results().map(match -> match.group(1)))
              .collect(Collectors.toSet());

      assertThat(said).hasSizeGreaterThan(30);
      assertThat(phrases.keys("en")).containsAll(said);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Both can work in Portuguese (level: native).",
        "de | Beide können auf Portugiesisch arbeiten (Niveau: Muttersprache).",
        "fr | Langue de travail commune : portugais (niveau : langue maternelle).",
        "es | Idioma de trabajo común: portugués (nivel: lengua materna)."
      })
  void speaksTheReadersLanguageDownToTheArguments(String language, String expected) {
    Sentence sentence =
        Sentence.of("working-language.shared-level")
            .with("language", Argument.languages(List.of("pt-BR")))
            .with("level", Argument.terms(List.of("level.native")));

    assertThat(phrases.say(sentence, language)).isEqualTo(expected);
  }

  @Test
  void labelsTopicsAndJoinsThem() {
    Sentence sentence = Sentence.of("topic-fit.same").with("topics", Argument.topics(List.of("stormwater", "housing")));

    assertThat(phrases.say(sentence, "en")).isEqualTo("Has experience with Stormwater management and Housing.");
    assertThat(phrases.say(sentence, "ar")).contains(" و");
  }

  @Test
  void doesNotInterpretWhatPeopleWrote() {
    Sentence sentence = Sentence.of("text-fit.close-practice").with("title", Argument.text("$1 {title} \\ <b>"));

    assertThat(phrases.say(sentence, "en")).isEqualTo("Describes similar work in their own words: “$1 {title} \\ <b>”.");
  }

  /** Without the isolates the full stop of the sentence would jump to the other side of the title. */
  @Test
  void keepsATitleInLatinLettersTogetherInAnArabicSentence() {
    Sentence sentence = Sentence.of("text-fit.close-practice").with("title", Argument.text("Lanes!"));

    assertThat(phrases.say(sentence, "ar")).contains("«\u2068Lanes!\u2069».");
  }

  @Test
  void showsDataWeDoNotOwnAsItIs() {
    Sentence sentence =
        Sentence.of("format-and-availability.other-regions").with("region", Argument.terms(List.of("region.outer-rim")));

    assertThat(phrases.say(sentence, "de")).contains("outer rim");
    assertThat(Argument.date(LocalDate.parse("2026-11-23")).value()).isEqualTo("2026-11-23");
  }

  @ParameterizedTest
  @CsvSource({"de-CH, de", "'nl,pt-BR;q=0.8', pt", "'', en", "xx, en", "'%%%', en"})
  void choosesTheBestLanguageItHas(String header, String expected) {
    assertThat(Phrasebook.languageFor(header)).isEqualTo(expected);
  }
}

package org.connectivecities.matching.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.connectivecities.matching.wording.clients.IcuGrammar;
import org.connectivecities.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The phrases of every language say the same, and say it in every number. */
class CatalogueTest {

  private static final Pattern NAME = Pattern.compile("String name\\(\\) \\{\\s+return \"([a-z-]+)\";");

  static final List<String> LANGUAGES = Phrasebook.LANGUAGES;

  private final Phrasebook phrases = new Phrasebook(Vocabulary.load(), new IcuGrammar());

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void hasEveryPhraseWithEveryPlaceholder(String language) {
    assertThat(phrases.keys(language)).isEqualTo(phrases.keys("en"));
    for (String key : phrases.keys("en")) {
      assertThat(names(phrases.phrase(key, language))).as(language + " " + key).isEqualTo(names(phrases.phrase(key, "en")));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void hasEveryPluralFormThatTheLanguageNeeds(String language) {
    for (String key : phrases.keys(language)) {
      assertThat(missingForms(phrases.phrase(key, language), language)).as(language + " " + key).isEmpty();
    }
  }

  /** The sources are read, so that a new signal or variation without its name in words fails here. */
  @ParameterizedTest
  @CsvSource({"signals, signal.", "variations, missing."})
  void namesEverySignalAndEveryGap(String folder, String kind) throws IOException {
    try (var sources = Files.list(Path.of("src/main/java/org/connectivecities/matching/scoring", folder))) {
      Set<String> names =
          sources
              .map(CatalogueTest::nameIn)
              .flatMap(Optional::stream)
              .filter(name -> !name.equals("rotation"))
              .map(name -> kind + name)
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(names).hasSizeGreaterThan(5);
      assertThat(phrases.keys("en")).containsAll(names);
    }
  }

  private static Optional<String> nameIn(Path source) {
    try {
      return NAME.matcher(Files.readString(source)).results().map(found -> found.group(1)).findFirst();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void noticesAPluralFormThatIsMissing() {
    assertThat(missingForms("{n, plural, one {#} two {#} few {#} other {#}}", "ar"))
        .containsExactly(Map.entry("n", Set.of("zero", "many")));
    assertThat(missingForms("{n, plural, other {#}} {n, plural, one {#} other {#}}", "de"))
        .containsExactly(Map.entry("n", Set.of("one")));
  }

  /** The same number in all the forms that Arabic has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|لا تقييمات", "1|تقييم واحد", "2|تقييمان", "3|3 تقييمات", "11|11 تقييماً", "100|100 تقييم"})
  void countsInArabic(long ratings, String expected) {
    assertThat(rated(ratings, "ar")).contains("(" + expected + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1|1 rating", "en|2|2 ratings", "de|1|1 Bewertung", "de|1000|1.000 Bewertungen", "fr|1|1 évaluation",
        "fr|1000000|d’évaluations", "es|2|2 valoraciones", "es|1000000|de valoraciones", "pt|1|1 avaliação", "pt|3|3 avaliações"
      })
  void countsInEveryLanguage(String language, long ratings, String expected) {
    assertThat(rated(ratings, language)).contains(expected + ")");
  }

  private String rated(long ratings, String language) {
    Sentence sentence =
        Sentence.of("track-record.rated").with("ratings", Argument.number(ratings)).with("engagements", Argument.number(1));
    return phrases.say(sentence, language);
  }

  private static Set<String> names(String phrase) {
    return new TreeSet<>(new MessageFormat(phrase, ULocale.ROOT).getArgumentNames());
  }

  private static Map<String, Set<String>> missingForms(String phrase, String language) {
    var pattern = new MessagePattern(phrase);
    Set<String> needed = PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords();
    var missing = new TreeMap<String, Set<String>>();
    for (int start = 0; start < pattern.countParts(); start++) {
      MessagePattern.Part part = pattern.getPart(start);
      if (part.getType() == MessagePattern.Part.Type.ARG_START && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        var forms = new TreeSet<>(needed);
        forms.removeAll(selectors(pattern, start));
        if (!forms.isEmpty()) {
          missing.merge(pattern.getSubstring(pattern.getPart(start + 1)), forms, CatalogueTest::both);
        }
      }
    }
    return missing;
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    var all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  private static Set<String> selectors(MessagePattern pattern, int argument) {
    var selectors = new TreeSet<String>();
    int at = argument + 2;
    while (at < pattern.getLimitPartIndex(argument)) {
      MessagePattern.Part part = pattern.getPart(at);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        selectors.add(pattern.getSubstring(part));
      }
      at = part.getType() == MessagePattern.Part.Type.MSG_START ? pattern.getLimitPartIndex(at) + 1 : at + 1;
    }
    return selectors;
  }
}

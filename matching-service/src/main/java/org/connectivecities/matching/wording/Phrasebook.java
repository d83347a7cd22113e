package org.connectivecities.matching.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.connectivecities.vocabulary.Vocabulary;

/**
 * Puts sentences into words, one file a language ({@code phrases.<language>.properties} beside this class), with plural
 * forms where a number stands before a noun. A key that a language lacks is said in English; that no language lacks one,
 * or a plural form it needs, is tested.
 */
public final class Phrasebook {

  /** In the order of the network's working languages; the first is the one everything is said in. */
  public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "ar");

  /** Keep the punctuation of a right-to-left sentence where it belongs around a name in Latin letters (UAX #9). */
  private static final String ISOLATE = "\u2068%s\u2069";

  private final Vocabulary vocabulary;
  private final Grammar grammar;
  private final Map<String, Properties> phrases = new LinkedHashMap<>();

  /** @throws IllegalStateException when a language has no file */
  public Phrasebook(Vocabulary vocabulary, Grammar grammar) {
    this.vocabulary = vocabulary;
    this.grammar = grammar;
    LANGUAGES.forEach(language -> phrases.put(language, load(language)));
  }

  private static Properties load(String language) {
    String file = "phrases." + language + ".properties";
    try (var in = Phrasebook.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      var properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  /** The best of our languages for an {@code Accept-Language} header; English when it names none of them. */
  public static String languageFor(String acceptLanguage) {
    try {
      String found = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
      return found == null ? LANGUAGES.getFirst() : found;
    } catch (IllegalArgumentException malformed) {
      return LANGUAGES.getFirst();
    }
  }

  /** @param language one of {@link #LANGUAGES} */
  public String say(Sentence sentence, String language) {
    Locale reader = Locale.forLanguageTag(language);
    var arguments = new HashMap<String, Object>();
    sentence.arguments().forEach((name, argument) -> arguments.put(name, inWords(argument, reader)));
    return grammar.fill(phrase(sentence.key(), language), reader, arguments);
  }

  /** For checks: the phrase as it stands in the file of a language. */
  String phrase(String key, String language) {
    Properties own = phrases.getOrDefault(language, phrases.get(LANGUAGES.getFirst()));
    return own.getProperty(key, phrases.get(LANGUAGES.getFirst()).getProperty(key, key));
  }

  private Object inWords(Argument argument, Locale reader) {
    return switch (argument.kind()) {
      case TEXT -> apart(argument.value(), reader);
      case NUMBER -> Long.valueOf(argument.value());
      case DATE ->
          LocalDate.parse(argument.value()).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader));
      case COUNTRY -> Locale.of("", argument.value()).getDisplayCountry(reader);
      case TOPICS -> list(argument, id -> label(id, reader), reader);
      case LANGUAGES -> list(argument, tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader), reader);
      case TERMS -> list(argument, key -> term(key, reader), reader);
    };
  }

  private static String apart(String written, Locale reader) {
    return "ar".equals(reader.getLanguage()) ? ISOLATE.formatted(written) : written;
  }

  private String label(String topic, Locale reader) {
    return vocabulary.find(topic).map(known -> known.label(reader.getLanguage())).orElse(topic);
  }

  /** A term nobody has translated is data we do not own, a region for example: shown as it is. */
  private String term(String key, Locale reader) {
    String phrase = phrase(key, reader.getLanguage());
    return phrase.equals(key) ? key.substring(key.indexOf('.') + 1).replace('-', ' ') : phrase;
  }

  private String list(Argument argument, UnaryOperator<String> word, Locale reader) {
    List<String> parts = Arrays.stream(argument.value().split(",")).filter(part -> !part.isEmpty()).map(word).toList();
    return grammar.list(parts, reader);
  }

  /** For checks: every key of a language. */
  Set<String> keys(String language) {
    return phrases.get(language).stringPropertyNames();
  }
}

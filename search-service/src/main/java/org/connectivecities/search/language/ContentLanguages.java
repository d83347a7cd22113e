package org.connectivecities.search.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages whose texts are stemmed; a language joins by its file. Texts in any other language are found by their
 * folded words.
 */
public final class ContentLanguages {

  /** Said of a text whose language nobody named and nothing gave away (BCP 47). */
  public static final String UNKNOWN = "und";

  private final Map<String, LanguageAnalysis> languages;
  private final LanguageAnalysis folded;
  private final GuessLanguage guess;

  private ContentLanguages(Map<String, LanguageAnalysis> languages, LanguageAnalysis folded) {
    this.languages = languages;
    this.folded = folded;
    this.guess = new GuessLanguage(languages.values());
  }

  /** Reads every file there is for an ISO 639-1 code. */
  public static ContentLanguages load() {
    var found = new LinkedHashMap<String, LanguageAnalysis>();
    Arrays.stream(Locale.getISOLanguages())
        .map(LanguageFile::read)
        .flatMap(Optional::stream)
        .forEach(language -> found.put(language.code(), language));
    return new ContentLanguages(
        found, LanguageFile.read("folded").orElseThrow(() -> new NoSuchElementException("folded.properties")));
  }

  public Collection<LanguageAnalysis> all() {
    return languages.values();
  }

  /** Codes, in alphabetical order. */
  public List<String> codes() {
    return languages.keySet().stream().sorted().toList();
  }

  /** The analysis that fits all languages. */
  public LanguageAnalysis folded() {
    return folded;
  }

  public boolean has(String code) {
    return languages.containsKey(code);
  }

  /** The text's language: as declared, else as its words give away, else {@link #UNKNOWN}. */
  public String languageOf(@Nullable String declared, String text) {
    if (declared != null && !declared.isBlank()) {
      return Locale.forLanguageTag(declared.strip()).getLanguage();
    }
    return guess.of(text).orElse(UNKNOWN);
  }
}

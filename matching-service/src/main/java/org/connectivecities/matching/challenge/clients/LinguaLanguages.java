package org.connectivecities.matching.challenge.clients;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.connectivecities.matching.challenge.DetectLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Lingua over the languages of the network. Its models take some tens of megabytes and a second to load, which nobody
 * pays who always names the language; so they are loaded with the first text that does not.
 */
public final class LinguaLanguages implements DetectLanguage {

  /** Surer than this by Lingua's measure, or nothing is said: a wrong language is worse than none. */
  private static final double DISTANCE = 0.05;

  /** The beginning tells the language as well as the whole, and in bounded time. */
  private static final int ENOUGH = 600;

  private static final Language[] LANGUAGES = {
    Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.PORTUGUESE, Language.ARABIC,
    Language.ITALIAN, Language.POLISH, Language.UKRAINIAN, Language.TURKISH
  };

  private final Supplier<LanguageDetector> detector = new Once();

  @Override
  public Optional<String> of(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Language found = detector.get().detectLanguageOf(text.substring(0, Math.min(ENOUGH, text.length())));
    return found == Language.UNKNOWN
        ? Optional.empty()
        : Optional.of(found.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
  }

  private static final class Once implements Supplier<LanguageDetector> {

    private @Nullable LanguageDetector loaded;

    @Override
    public synchronized LanguageDetector get() {
      if (loaded == null) {
        loaded =
            LanguageDetectorBuilder.fromLanguages(LANGUAGES)
                .withMinimumRelativeDistance(DISTANCE)
                .withLowAccuracyMode()
                .build();
      }
      return loaded;
    }
  }
}

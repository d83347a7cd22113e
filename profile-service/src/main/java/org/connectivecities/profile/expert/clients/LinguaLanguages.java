package org.connectivecities.profile.expert.clients;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.connectivecities.profile.expert.DetectLanguage;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lingua, for the languages most profiles are written in. The models are loaded with the first text, not at the start;
 * in the low accuracy mode (letter triples only) they take little memory and still tell texts of a sentence or more
 * apart, and shorter ones are left open.
 */
@Component
final class LinguaLanguages implements DetectLanguage {

  private static final int LONG_ENOUGH = 20;
  private static final double SURE_ENOUGH = 0.1;
  private static final IsoCode639_1[] CODES = {
    IsoCode639_1.EN, IsoCode639_1.DE, IsoCode639_1.FR, IsoCode639_1.ES, IsoCode639_1.PT, IsoCode639_1.AR,
    IsoCode639_1.IT, IsoCode639_1.PL, IsoCode639_1.UK, IsoCode639_1.TR
  };

  private final Supplier<LanguageDetector> detector = SingletonSupplier.of(() ->
      LanguageDetectorBuilder.fromIsoCodes639_1(CODES)
          .withMinimumRelativeDistance(SURE_ENOUGH)
          .withLowAccuracyMode()
          .build());

  @Override
  public Optional<String> of(String text) {
    if (text.length() < LONG_ENOUGH) {
      return Optional.empty();
    }
    Language language = detector.get().detectLanguageOf(text);
    return language == Language.UNKNOWN
        ? Optional.empty()
        : Optional.of(language.getIsoCode639_1().name().toLowerCase(Locale.ROOT));
  }
}

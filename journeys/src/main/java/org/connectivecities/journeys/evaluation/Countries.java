package org.connectivecities.journeys.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries as people write them: by code or by name, in the platform's languages. */
final class Countries {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "ar");
  private static final Map<String, String> CODES = codes();

  private Countries() {}

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    for (String code : Locale.getISOCountries()) {
      codes.put(code.toLowerCase(Locale.ROOT), code);
      for (String language : LANGUAGES) {
        codes.put(Locale.of("", code).getDisplayCountry(Locale.of(language)).toLowerCase(Locale.ROOT), code);
      }
    }
    return codes;
  }

  /** ISO 3166 alpha-2. */
  static Optional<String> code(String written) {
    return Optional.ofNullable(CODES.get(written.strip().toLowerCase(Locale.ROOT)));
  }
}

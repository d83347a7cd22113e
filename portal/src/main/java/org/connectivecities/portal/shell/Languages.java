package org.connectivecities.portal.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The languages of the pages, and how each writes dates and numbers. */
public final class Languages {

  /** One file of messages each. */
  public static final List<String> CODES = List.of("en", "de", "fr", "es", "pt", "ar");

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar");

  private Languages() {}

  static boolean isKnown(String code) {
    return CODES.contains(code);
  }

  /** The best of what a browser asks for; English where nothing fits. */
  static Locale bestOf(List<Locale> wished) {
    return wished.stream().map(Locale::getLanguage).filter(CODES::contains).findFirst().map(Locale::of).orElse(Locale.ENGLISH);
  }

  /** English dates as "22 November 2026"; Arabic with the digits that the sums of the pages use. */
  static Locale formatting(Locale language) {
    return switch (language.getLanguage()) {
      case "en" -> Locale.UK;
      case "ar" -> Locale.forLanguageTag("ar-u-nu-latn");
      default -> Locale.of(language.getLanguage());
    };
  }

  static String direction(Locale language) {
    return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
  }

  /** A language's name in itself, as its speakers look for it in a menu. */
  public static String ownName(String code) {
    Locale language = Locale.of(code);
    String name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** Languages people work in, by their names for the reader. */
  public static List<String> sorted(List<String> codes, Speech say) {
    return codes.stream().sorted(Comparator.comparing(say::language, say.order())).toList();
  }

  /** Languages that cities work in beside those of the pages; any other can be asked of a coordinator. */
  public static List<String> spoken() {
    return List.of(
        "am", "bn", "bg", "bs", "cs", "da", "el", "fa", "fi", "ha", "he", "hi", "hr", "hu", "id", "ig", "it", "ja", "ka", "km", "ko", "lv",
        "lt", "mg", "mk", "mn", "ms", "my", "ne", "nl", "no", "ny", "pl", "ps", "ro", "ru", "rw", "si", "sk", "sl", "sn", "so", "sq", "sr",
        "st", "sv", "sw", "ta", "te", "th", "tl", "tr", "tw", "uk", "ur", "vi", "wo", "xh", "yo", "zh", "zu");
  }

  static Optional<String> choice(Optional<String> parameter) {
    return parameter.filter(Languages::isKnown);
  }
}

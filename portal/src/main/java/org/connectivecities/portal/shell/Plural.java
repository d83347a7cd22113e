package org.connectivecities.portal.shell;

/** CLDR plural categories of the languages of the pages, for whole numbers below a million. */
final class Plural {

  private Plural() {}

  static String of(String language, long number) {
    return switch (language) {
      case "ar" -> arabic(number);
      case "fr", "pt" -> number < 2 ? "one" : "other";
      default -> number == 1 ? "one" : "other";
    };
  }

  private static String arabic(long number) {
    long hundred = number % 100;
    if (number < 3) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }
    if (hundred >= 3 && hundred <= 10) {
      return "few";
    }
    return hundred >= 11 ? "many" : "other";
  }
}

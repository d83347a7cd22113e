package org.connectivecities.matching.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Refusal.Fault;
import org.connectivecities.platform.ContactDetails;
import org.jspecify.annotations.Nullable;

/** Collects everything wrong with a draft, so that the city hears it at once and not one by one. */
final class Faults {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final List<Fault> found = new ArrayList<>();

  List<Fault> found() {
    return found;
  }

  /** The value, if nothing is wrong with it. */
  <T> Outcome<T> outcome(T value) {
    return found.isEmpty() ? Outcome.done(value) : Outcome.refused(new Refusal.Invalid(found));
  }

  void add(String pointer, String message) {
    found.add(new Fault(pointer, message));
  }

  /** The text without surrounding blanks; absent and blank are the same. */
  @Nullable String text(String pointer, @Nullable String given, int longest) {
    if (given == null || given.isBlank()) {
      return null;
    }
    if (given.strip().length() > longest) {
      add(pointer, "has more than " + longest + " characters");
    }
    return given.strip();
  }

  String required(String pointer, @Nullable String given, int longest) {
    String text = text(pointer, given, longest);
    if (text == null) {
      add(pointer, "is required");
      return "";
    }
    return text;
  }

  void noContactDetails(String pointer, @Nullable String given) {
    if (ContactDetails.in(given)) {
      add(pointer, ContactDetails.refusal("practitioners"));
    }
  }

  @Nullable String language(String pointer, @Nullable String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    String tag = Locale.forLanguageTag(given.strip()).toLanguageTag();
    if ("und".equals(tag)) {
      add(pointer, "is not a language tag such as en or pt-BR");
    }
    return tag;
  }

  String country(String pointer, @Nullable String given) {
    String code = given == null ? "" : given.strip().toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(code)) {
      add(pointer, "is not a country code of two letters such as GH");
    }
    return code;
  }

  void atMost(String pointer, List<?> given, int most) {
    if (given.size() > most) {
      add(pointer, "has more than " + most + " entries");
    }
  }
}

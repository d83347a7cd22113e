package org.connectivecities.profile.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules for values out of published code lists, and for our own enumerations. */
public final class Codes {

  private static final Set<String> COUNTRIES = countries();
  private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

  private Codes() {}

  /** ISO 3166-1 alpha-2, in any case. */
  public static Rule<String> country() {
    return raw -> {
      String code = raw.strip().toUpperCase(Locale.ROOT);
      return COUNTRIES.contains(code)
          ? Verdict.fine(code)
          : Verdict.wrong(Flaw.NO_COUNTRY);
    };
  }

  /** BCP 47, kept in its canonical form; the language itself must be one that CLDR has a name for. */
  public static Rule<String> language() {
    return raw -> {
      try {
        Locale locale = new Locale.Builder().setLanguageTag(raw.strip()).build();
        String name = locale.getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() || name.equalsIgnoreCase(locale.getLanguage())
            ? Verdict.wrong(Flaw.NO_LANGUAGE)
            : Verdict.fine(locale.toLanguageTag());
      } catch (IllformedLocaleException illFormed) {
        return Verdict.wrong(Flaw.NO_LANGUAGE);
      }
    };
  }

  /** IANA name. */
  public static Rule<String> timeZone() {
    return raw -> ZONES.contains(raw.strip())
        ? Verdict.fine(raw.strip())
        : Verdict.wrong(Flaw.NO_TIME_ZONE);
  }

  /** ISO 8601 calendar day. */
  public static Rule<LocalDate> day() {
    return raw -> {
      try {
        return Verdict.fine(LocalDate.parse(raw.strip()));
      } catch (DateTimeException unreadable) {
        return Verdict.wrong(Flaw.NO_DAY);
      }
    };
  }

  /** One of our own enumerations by its wire name. */
  public static <E extends Enum<E> & WireName> Rule<E> oneOf(Class<E> type) {
    return raw -> Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.wire().equalsIgnoreCase(raw.strip()))
        .findFirst()
        .map(Verdict::fine)
        .orElseGet(() -> Verdict.wrong(Flaw.NONE_OF_THESE, names(type)));
  }

  private static <E extends Enum<E> & WireName> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(WireName::wire).collect(Collectors.joining(", "));
  }

  private static Set<String> countries() {
    Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
    codes.add("XK"); // Kosovo: user-assigned, yet what the EU, CLDR and its own municipalities use
    return Set.copyOf(codes);
  }
}

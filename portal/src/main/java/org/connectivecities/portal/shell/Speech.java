package org.connectivecities.portal.shell;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Dates, numbers, names and counted things as the reader's language says them. */
public final class Speech {

  private final MessageSource messages;
  private final Locale language;
  private final Locale formatting;

  Speech(MessageSource messages, Locale language) {
    this.messages = messages;
    this.language = language;
    this.formatting = Languages.formatting(language);
  }

  public String code() {
    return language.getLanguage();
  }

  public String direction() {
    return Languages.direction(language);
  }

  /** A message; parameters are already in the reader's form. */
  public String text(String key, Object... parameters) {
    return messages.getMessage(key, parameters, language);
  }

  /** The word for a value of an enumeration; the value itself, readable, where a newer platform knows one that we do not. */
  public String word(String group, @Nullable String value) {
    if (value == null) {
      return "";
    }
    String readable = value.replace('-', ' ');
    return String.valueOf(messages.getMessage(group + "." + value, null, readable, language));
  }

  /**
   * What is wrong with something that was written, by the platform's word for it.
   *
   * @return nothing where there is no such word, or only a newer platform knows it
   */
  public @Nullable String flaw(@Nullable String reason, @Nullable List<String> values) {
    Object[] told = values == null ? new Object[0] : values.toArray();
    return reason == null ? null : messages.getMessage("flaw." + reason, told, null, language);
  }

  /** {@code key.one}, {@code key.few} and so on, with the number as first parameter. */
  public String count(String key, long number) {
    String form = key + "." + Plural.of(code(), number);
    String other = messages.getMessage(key + ".other", new Object[] {number(number)}, language);
    return String.valueOf(messages.getMessage(form, new Object[] {number(number)}, other, language));
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(formatting).format(number);
  }

  /**
   * Of people, who are not counted where they are few.
   *
   * @param fewerThan where they are not counted
   */
  public String amount(@Nullable Long count, @Nullable Integer fewerThan) {
    return fewerThan == null ? number(count == null ? 0 : count) : text("amount.fewer", number(fewerThan));
  }

  /** @param share 0 to 1 */
  public String percent(BigDecimal share) {
    return NumberFormat.getPercentInstance(formatting).format(share);
  }

  /** The same with one decimal, where a small share is what it is about. */
  public String finePercent(BigDecimal share) {
    NumberFormat format = NumberFormat.getPercentInstance(formatting);
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  /** 22 November 2026. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(formatting).format(date);
  }

  public String date(Instant moment) {
    return date(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  /**
   * 22 November 2026, 14:30 (Berlin).
   *
   * @param zone IANA name; UTC where none is known
   */
  public String moment(Instant moment, @Nullable String zone) {
    String where = zone == null ? "UTC" : zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(formatting)
            .format(moment.atZone(zone == null ? ZoneOffset.UTC : ZoneId.of(zone)))
        + " (" + where + ")";
  }

  public String country(@Nullable String code) {
    return code == null ? "" : Locale.of("", code).getDisplayCountry(language);
  }

  /** Kumasi, Ghana. */
  public String place(String city, @Nullable String country) {
    return country == null ? city : city + text("list.comma") + country(country);
  }

  public String language(String code) {
    return Locale.forLanguageTag(code).getDisplayName(language);
  }

  /** "de, en, fr" as names: "German, English and French" is left to a list. */
  public String languages(List<String> codes) {
    return String.join(text("list.comma"), codes.stream().map(this::language).toList());
  }

  public String timeZone(String id) {
    return ZoneId.of(id).getDisplayName(TextStyle.FULL, language);
  }

  /** Half an hour is half an hour: 5 hr 30 min. */
  private String span(Duration time) {
    List<Measure> parts = new ArrayList<>();
    if (time.toHours() > 0) {
      parts.add(new Measure(time.toHours(), MeasureUnit.HOUR));
    }
    if (time.toMinutesPart() > 0) {
      parts.add(new Measure(time.toMinutesPart(), MeasureUnit.MINUTE));
    }
    return MeasureFormat.getInstance(formatting, FormatWidth.SHORT).formatMeasures(parts.toArray(Measure[]::new));
  }

  /** How far somebody's clock is from another: +2 hrs compared with Kumasi. */
  public String ahead(Duration ahead, String of) {
    return ahead.isZero()
        ? text("clock.same", of)
        : text(ahead.isNegative() ? "clock.behind" : "clock.ahead", span(ahead.abs()), of);
  }

  /** The city that a time zone is named after. */
  public String cityOf(ZoneId zone) {
    return String.valueOf(TimeZoneNames.getInstance(language).getExemplarLocationName(zone.getId()));
  }

  /** As the language sorts its words. */
  public Comparator<String> order() {
    Collator collator = Collator.getInstance(language);
    return collator::compare;
  }
}

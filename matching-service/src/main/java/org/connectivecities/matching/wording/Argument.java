package org.connectivecities.matching.wording;

import java.time.LocalDate;
import java.util.Collection;

/** A part of a sentence; its kind says how to put it into the reader's language. */
public record Argument(Kind kind, String value) {

  public enum Kind {
    /** Said as it is: names, titles, quotations. */
    TEXT,
    /** A concept id of the vocabulary, or several separated by comma. */
    TOPICS,
    /** A BCP 47 language tag, or several separated by comma. */
    LANGUAGES,
    /** ISO 3166 alpha-2. */
    COUNTRY,
    /** A whole number. */
    NUMBER,
    /** ISO date. */
    DATE,
    /** Keys of the phrasebook, for words with a fixed meaning, separated by comma: {@code climate.tropical}. */
    TERMS
  }

  public static Argument text(String value) {
    return new Argument(Kind.TEXT, value);
  }

  public static Argument topic(String id) {
    return new Argument(Kind.TOPICS, id);
  }

  public static Argument topics(Collection<String> ids) {
    return new Argument(Kind.TOPICS, String.join(",", ids));
  }

  public static Argument languages(Collection<String> tags) {
    return new Argument(Kind.LANGUAGES, String.join(",", tags));
  }

  public static Argument country(String code) {
    return new Argument(Kind.COUNTRY, code);
  }

  public static Argument number(long value) {
    return new Argument(Kind.NUMBER, Long.toString(value));
  }

  public static Argument date(LocalDate value) {
    return new Argument(Kind.DATE, value.toString());
  }

  public static Argument terms(Collection<String> keys) {
    return new Argument(Kind.TERMS, String.join(",", keys));
  }
}

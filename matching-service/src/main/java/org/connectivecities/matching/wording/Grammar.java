package org.connectivecities.matching.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a language does with words that are put into a phrase: plural forms, numbers, enumerations. */
public interface Grammar {

  /**
   * @param phrase with names in braces, and plural forms, as in ICU's MessageFormat
   * @param arguments numbers as {@link Long}, all else as text that is not looked into; one that is missing is shown as
   *     its name in braces
   * @throws IllegalArgumentException when the phrase is malformed
   */
  String fill(String phrase, Locale reader, Map<String, Object> arguments);

  /** The parts as one enumeration: "a, b and c". */
  String list(List<String> parts, Locale reader);
}

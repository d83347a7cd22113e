package org.connectivecities.matching.challenge;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.ContactDetails;

/**
 * What can be wrong with a draft. On the wire it goes by its {@linkplain #wire() name}, which stays the same whatever the words, so that
 * a page says it in its reader's language: a new one has its line in {@code docs/flaws/matching.md} and its text on the pages.
 */
enum Flaw {
  REQUIRED("is required"),
  TOO_LONG("is {0} characters long, at most {1} are kept"),
  TOO_MANY("has {0} entries, at most {1} are kept"),
  OUT_OF_RANGE("must be between {0} and {1}"),
  NO_LANGUAGE("is not a language tag such as en or pt-BR"),
  NO_COUNTRY("is not a country code of two letters such as GH"),
  NO_CITY("is not a registered city; give name and country instead"),
  NO_TOPIC("is no known topic"),
  NEARLY_A_TOPIC("is no known topic; did you mean {0}?"),
  NONE_OF_THESE("is none of {0}"),
  ENDS_BEFORE_BEGINNING("is before the beginning of the window"),
  CONTACT_DETAILS(ContactDetails.refusal("practitioners"));

  private final String words;

  Flaw(String words) {
    this.words = words;
  }

  String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In English, with {0}, {1} for the values. */
  String words() {
    return words;
  }

  Refusal.Fault at(String pointer, Object... values) {
    List<String> told = Arrays.stream(values).map(String::valueOf).toList();
    return new Refusal.Fault(pointer, new MessageFormat(words, Locale.ENGLISH).format(told.toArray()), wire(), told);
  }
}

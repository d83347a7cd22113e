package org.connectivecities.matching.candidate;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A city by its name, as people write it.
 *
 * @param country ISO 3166 alpha-2
 */
public record Place(String name, String country) {

  /** Nobody said where. */
  public static final Place UNKNOWN = new Place("", "");

  public boolean isKnown() {
    return !name.isBlank();
  }

  /**
   * What two spellings of one city have in common: no case, no accents, no punctuation. A name that differs in more
   * than that is another city: a false "same city" would silently keep somebody off a shortlist.
   */
  public String key() {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + "|" + country.toUpperCase(Locale.ROOT);
  }

  public boolean sameAs(Place other) {
    return isKnown() && key().equals(other.key());
  }
}

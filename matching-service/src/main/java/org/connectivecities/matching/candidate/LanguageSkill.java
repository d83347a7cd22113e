package org.connectivecities.matching.candidate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param language BCP 47
 * @param level as published; unknown when absent or not one of {@link Level}
 */
public record LanguageSkill(String language, @Nullable String level) {

  /** Levels of the Common European Framework of Reference, Council of Europe, 2001. */
  public enum Level {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE
  }

  public Optional<Level> knownLevel() {
    for (Level known : Level.values()) {
      if (known.name().equalsIgnoreCase(level)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** From B1 on ("can deal with most situations") one can work in it; an unknown level gets the benefit of the doubt. */
  public boolean canWorkIn() {
    return knownLevel().map(known -> known.compareTo(Level.B1) >= 0).orElse(true);
  }

  /** {@code pt-BR} and {@code pt} are one language to work in. */
  public boolean is(String other) {
    return primary().equals(primary(other));
  }

  /** The language without its region: {@code pt}. */
  public String primary() {
    return primary(language);
  }

  private static String primary(String tag) {
    return tag.toLowerCase(java.util.Locale.ROOT).split("-", 2)[0];
  }
}

package org.connectivecities.profile.expert;

import org.connectivecities.profile.check.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A language the practitioner can work in.
 *
 * @param language BCP 47
 * @param level unknown when absent
 */
public record LanguageSkill(String language, @Nullable Level level) {

  /** Common European Framework of Reference for Languages, and mother tongue. */
  public enum Level implements WireName {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE;

    @Override
    public String wire() {
      return this == NATIVE ? "native" : name();
    }
  }
}

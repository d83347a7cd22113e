package org.connectivecities.profile.expert;

import org.connectivecities.profile.check.WireName;
import org.jspecify.annotations.Nullable;

/**
 * A field the practitioner knows, in own words; has at least a topic or a text.
 *
 * @param id stable within the profile: reasons of matches point at it
 * @param topic concept id of the vocabulary
 * @param language BCP 47, of the text
 * @param years of practice
 */
public record Competence(
    String id,
    @Nullable String topic,
    @Nullable String text,
    @Nullable String language,
    @Nullable Level level,
    @Nullable Integer years) {

  public enum Level implements WireName {
    PRACTITIONER,
    ADVANCED,
    LEADING
  }

  Competence withId(String other) {
    return new Competence(other, topic, text, language, level, years);
  }
}

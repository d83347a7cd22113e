package org.connectivecities.profile.letter;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter in words, the same twice.
 *
 * @param language BCP 47
 * @param stopUrl where one POST stops all letters
 * @param entry for the calendar, of letters about a time
 */
public record Composed(String language, String subject, String text, String html, String stopUrl, @Nullable Entry entry) {

  /**
   * @param id the same for the same thing
   * @param sequence the higher counts
   */
  public record Entry(String id, int sequence, String title, String text, Instant start, Duration length, boolean cancelled) {}

  /** It speaks of a person; logs must not. */
  @Override
  public String toString() {
    return "Composed[" + language + "]";
  }
}

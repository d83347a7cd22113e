package org.connectivecities.profile.letter;

/**
 * A letter in words, the same twice.
 *
 * @param language BCP 47
 * @param stopUrl where one POST stops all letters
 */
public record Composed(String language, String subject, String text, String html, String stopUrl) {

  /** It speaks of a person; logs must not. */
  @Override
  public String toString() {
    return "Composed[" + language + "]";
  }
}

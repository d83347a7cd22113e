package org.connectivecities.matching.challenge;

import java.text.BreakIterator;
import java.util.Locale;

/** A title for a challenge that has none: its first sentence, or as much of it as fits on a line. */
final class Titles {

  private static final int LINE = 80;

  private Titles() {}

  static String from(String challenge) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(challenge);
    int end = sentences.next();
    String first = (end == BreakIterator.DONE ? challenge : challenge.substring(0, end)).strip().replaceAll("\\s+", " ");
    return first.length() <= LINE ? first.replaceAll("[.。]$", "") : cut(first);
  }

  private static String cut(String sentence) {
    BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(sentence);
    int end = words.preceding(LINE);
    return sentence.substring(0, end <= 0 ? LINE : end).strip().replaceAll("[,;:–-]$", "") + "…";
  }
}

package org.connectivecities.search.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts a text into pieces that a model sees whole: about 70 words, the title in front of each so that a later piece still
 * says what it is about. Cuts at the end of a sentence where one is near. Nothing of the text is lost. A text that is
 * little longer stays in one: the few words of a second piece would cost as much as the first and say little.
 */
public final class Chunks {

  static final int WORDS = 70;
  private static final int WHOLE = 100;
  private static final int TITLE_WORDS = 12;
  private static final int LONGEST_WORD = 80;
  /** A sentence end is taken when it lies in the last third of a piece. */
  private static final int EARLIEST_CUT = 3;

  private final Predicate<String> seen;

  /** @param seen whether the model sees a text whole */
  public Chunks(Predicate<String> seen) {
    this.seen = seen;
  }

  /** The pieces in order; one piece of the title alone where there is no text, none where there is neither. */
  public List<String> of(String title, String text) {
    String front = String.join(" ", words(title).stream().limit(TITLE_WORDS).toList());
    List<String> rest = words(text);
    if (rest.isEmpty()) {
      return front.isEmpty() ? List.of() : List.of(front);
    }
    var pieces = new ArrayList<String>();
    while (!rest.isEmpty()) {
      int length = length(front, rest);
      pieces.add(joined(front, rest.subList(0, length)));
      rest = rest.subList(length, rest.size());
    }
    return List.copyOf(pieces);
  }

  private int length(String front, List<String> rest) {
    if (rest.size() <= WHOLE && seen.test(joined(front, rest))) {
      return rest.size();
    }
    int length = Math.min(WORDS, rest.size());
    while (length > 1 && !seen.test(joined(front, rest.subList(0, length)))) {
      length -= Math.max(1, length / 5);
    }
    return length == rest.size() ? length : sentenceEnd(rest, length);
  }

  private static int sentenceEnd(List<String> words, int length) {
    for (int end = length; end > length - length / EARLIEST_CUT; end--) {
      if (words.get(end - 1).matches(".*[.!?؟:;]")) {
        return end;
      }
    }
    return length;
  }

  private static String joined(String front, List<String> words) {
    String piece = String.join(" ", words);
    return front.isEmpty() ? piece : front + ". " + piece;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .flatMap(word -> parts(word).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A link or a run of letters without spaces may be longer than any model sees. */
  private static List<String> parts(String word) {
    var parts = new ArrayList<String>();
    for (int start = 0; start < word.length(); start += LONGEST_WORD) {
      parts.add(word.substring(start, Math.min(word.length(), start + LONGEST_WORD)));
    }
    return parts;
  }
}

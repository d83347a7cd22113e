package org.connectivecities.matching.candidate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Words of a passage with the places in them that matter, for whoever shows them to set off as they like.
 *
 * @param marks in the order of the text, none touching another
 */
public record Excerpt(String text, List<Mark> marks) {

  private static final String LEFT_OUT = "…";
  private static final int LONGEST_WORD = 50;

  private static final Comparator<Mark> FIRST_AND_LONGEST =
      Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed());

  /** From {@code start} to before {@code end}, counted in UTF-16 units as JavaScript and Java count. */
  public record Mark(int start, int end) {

    private Mark moved(int by) {
      return new Mark(start + by, end + by);
    }
  }

  /** @throws IllegalArgumentException when a mark lies outside the text, or two overlap */
  public Excerpt {
    marks = List.copyOf(marks);
    int from = 0;
    for (Mark mark : marks) {
      if (mark.start() < from || mark.end() <= mark.start() || mark.end() > text.length()) {
        throw new IllegalArgumentException(mark + " is not a place of its own in " + text.length() + " characters");
      }
      from = mark.end();
    }
  }

  public static Excerpt of(String text) {
    return new Excerpt(text, List.of());
  }

  /** The text with marks in any order; of those that overlap the first and longest counts. */
  public static Excerpt marked(String text, List<Mark> marks) {
    var kept = new ArrayList<Mark>();
    int from = 0;
    for (Mark mark : marks.stream().sorted(FIRST_AND_LONGEST).toList()) {
      if (mark.start() >= from && mark.end() > mark.start()) {
        kept.add(mark);
        from = mark.end();
      }
    }
    return new Excerpt(text, kept);
  }

  /** On one line, every gap one space wide. */
  public Excerpt onOneLine() {
    if (isOneLine()) {
      return this;
    }
    var line = new StringBuilder(text.length());
    int[] moved = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      moved[at] = line.length();
      boolean gap = Character.isWhitespace(text.charAt(at));
      if (!gap) {
        line.append(text.charAt(at));
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    moved[text.length()] = line.length();
    String stripped = line.toString().stripTrailing();
    var kept = new ArrayList<Mark>();
    for (Mark mark : marks) {
      Mark there = new Mark(moved[mark.start()], Math.min(moved[mark.end()], stripped.length()));
      if (there.end() > there.start()) {
        kept.add(there);
      }
    }
    return new Excerpt(stripped, kept);
  }

  /** Most texts are: those need not be copied. */
  private boolean isOneLine() {
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char here = text.charAt(at);
      if (Character.isWhitespace(here) && (here != ' ' || before == ' ')) {
        return false;
      }
      before = here;
    }
    return text.isEmpty() || before != ' ';
  }

  /** At most so many characters and an ellipsis: the beginning, or where the first mark is when that lies behind it. */
  public Excerpt within(int longest) {
    if (text.length() <= longest) {
      return this;
    }
    boolean marksNothingEarly = !marks.isEmpty() && marks.getFirst().end() > longest;
    int start = marksNothingEarly ? wordBefore(Math.max(0, marks.getFirst().start() - longest / 3)) : 0;
    int end = text.length() - start <= longest ? text.length() : start + wordBefore(text.substring(start), longest);
    String before = start == 0 ? "" : LEFT_OUT;
    String words = text.substring(start, end).stripTrailing();
    String after = end == text.length() ? "" : LEFT_OUT;
    int shift = before.length() - start;
    List<Mark> kept =
        marks.stream()
            .filter(mark -> mark.start() >= start && mark.end() <= start + words.length())
            .map(mark -> mark.moved(shift))
            .toList();
    return new Excerpt(before + words + after, kept);
  }

  private int wordBefore(int place) {
    return place == 0 ? 0 : wordBefore(text, place);
  }

  /**
   * The last place at or before this one where a line may break; the place itself in a word without end. Behind a space a
   * line may break in every language; only a writing without spaces needs the rules, which have to read the whole text.
   */
  private static int wordBefore(String words, int place) {
    for (int at = place; at > Math.max(0, place - LONGEST_WORD); at--) {
      if (words.charAt(at - 1) == ' ') {
        return at;
      }
    }
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    int found = breaks.isBoundary(place) ? place : breaks.preceding(place);
    return found <= 0 ? place : found;
  }
}

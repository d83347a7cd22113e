package org.connectivecities.matching.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.connectivecities.matching.candidate.Excerpt.Mark;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static String words(Excerpt excerpt, int mark) {
    return excerpt.text().substring(excerpt.marks().get(mark).start(), excerpt.marks().get(mark).end());
  }

  @Test
  void marksTheSameWordsOnOneLine() {
    Excerpt line = new Excerpt("  Open\n\n gutters   flood", List.of(new Mark(9, 16), new Mark(19, 24))).onOneLine();

    assertThat(line.text()).isEqualTo("Open gutters flood");
    assertThat(line.onOneLine()).isEqualTo(line);
    assertThat(Excerpt.of("Open gutters ").onOneLine()).isEqualTo(Excerpt.of("Open gutters"));
    assertThat(words(line, 0)).isEqualTo("gutters");
    assertThat(words(line, 1)).isEqualTo("flood");
  }

  @Test
  void cutsTheEndBetweenWords() {
    Excerpt cut = new Excerpt("Open gutters flood the lanes", List.of(new Mark(5, 12), new Mark(23, 28))).within(20);

    assertThat(cut).isEqualTo(new Excerpt("Open gutters flood…", List.of(new Mark(5, 12))));
  }

  @Test
  void showsThePlaceThatMattersWhereTheBeginningDoesNot() {
    String text = "One two three four five six seven eight nine ten gutters eleven";
    Excerpt cut = new Excerpt(text, List.of(new Mark(text.indexOf("gutters"), text.indexOf("gutters") + 7))).within(30);

    assertThat(cut.text()).startsWith("…").contains("gutters").hasSizeLessThanOrEqualTo(32);
    assertThat(words(cut, 0)).isEqualTo("gutters");
  }

  @Test
  void keepsTheFirstAndLongestOfMarksThatOverlap() {
    assertThat(Excerpt.marked("storm water", List.of(new Mark(6, 11), new Mark(0, 5), new Mark(0, 11))).marks())
        .containsExactly(new Mark(0, 11));
  }

  @Test
  void refusesAMarkOutsideTheText() {
    assertThatThrownBy(() -> new Excerpt("ab", List.of(new Mark(1, 3)))).isInstanceOf(IllegalArgumentException.class);
  }

  /** Whatever is cut, what is marked stays inside, and marked words are words of the original. */
  @Property
  void neverMarksWhatWasNotMarked(
      @ForAll @CharRange(from = 'a', to = 'e') @Chars({' ', '\n'}) @StringLength(max = 60) String text,
      @ForAll @IntRange(max = 60) int start,
      @ForAll @IntRange(min = 1, max = 20) int length,
      @ForAll @IntRange(min = 1, max = 30) int longest) {
    int from = Math.min(start, text.length());
    int to = Math.min(from + length, text.length());
    String original = text.substring(from, to).strip().replaceAll("\\s+", " ");

    Excerpt shown = Excerpt.marked(text, List.of(new Mark(from, to))).onOneLine().within(longest);

    assertThat(shown.text()).hasSizeLessThanOrEqualTo(longest + 2);
    shown.marks().forEach(mark -> assertThat(shown.text().substring(mark.start(), mark.end()).strip()).isEqualTo(original));
  }
}

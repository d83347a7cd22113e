package org.connectivecities.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

  private final Chunks chunks = new Chunks(text -> true);

  @Test
  void keepsAShortTextWhole() {
    assertThat(chunks.of("Sponge squares", "Squares that flood on purpose."))
        .containsExactly("Sponge squares. Squares that flood on purpose.");
  }

  @Test
  void keepsATextWholeThatIsALittleLonger() {
    assertThat(chunks.of("", words(90))).containsExactly(words(90));
    assertThat(new Chunks(text -> text.length() < words(80).length()).of("", words(90))).hasSize(2);
  }

  @Test
  void losesNoWord() {
    List<String> pieces = chunks.of("", words(200));

    assertThat(String.join(" ", pieces)).isEqualTo(words(200));
    assertThat(pieces).allSatisfy(piece -> assertThat(piece.split(" ").length).isLessThanOrEqualTo(100));
  }

  @Test
  void putsTheTitleInFrontOfEveryPiece() {
    assertThat(chunks.of("Sponge squares", words(200)))
        .hasSize(3)
        .allSatisfy(piece -> assertThat(piece).startsWith("Sponge squares. "));
  }

  @Test
  void cutsAtTheEndOfASentenceNearby() {
    String text = words(60) + ". " + words(80);

    assertThat(chunks.of("", text).getFirst()).isEqualTo(words(60) + ".");
  }

  @Test
  void cutsShorterWhereTheModelSeesLess() {
    var shortSighted = new Chunks(text -> text.length() <= 100);

    List<String> pieces = shortSighted.of("Title", words(100));

    assertThat(pieces).allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(100));
    assertThat(pieces.stream().map(piece -> piece.substring("Title. ".length())).collect(Collectors.joining(" ")))
        .isEqualTo(words(100));
  }

  @Test
  void endsWithAWordLongerThanAnythingTheModelSees() {
    var blind = new Chunks(text -> false);

    assertThat(blind.of("", "x".repeat(300) + " end")).hasSize(5).last().isEqualTo("end");
  }

  @Test
  void hasNothingToCutInNothing() {
    assertThat(chunks.of("", "  \n ")).isEmpty();
    assertThat(chunks.of("Only a title", "")).containsExactly("Only a title");
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }
}

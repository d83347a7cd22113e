package org.connectivecities.search.recall;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the index is asked.
 *
 * @param texts with the code of their language, or {@code und}
 * @param near topic to nearness, 0 to 1: the challenge's own topics and those close to them
 * @param meaning gives the texts' vector, which may still be under way; absent where no model is at work or there is no text
 * @param eligible who may be proposed at all
 */
public record RecallQuery(
    List<WordedText> texts, Map<String, Double> near, @Nullable Supplier<float[]> meaning, CandidateRequest eligible) {

  /** @param glosses its words in other languages, by language code */
  public record WordedText(String text, String language, Map<String, String> glosses) {

    public WordedText {
      glosses = Map.copyOf(glosses);
    }

    public WordedText(String text, String language) {
      this(text, language, Map.of());
    }
  }

  /** So many words of a challenge all say something: most city cases have about fifty, an abstract a hundred and more. */
  private static final double WORDS_THAT_TELL = 50;

  /**
   * How much words count beside meaning and topics, 0 to 1: of those of a long text most hit by chance, and there are more
   * of them, so that their weight goes down with the square of the length (docs/matching-details.md has the figures). The longest
   * text decides: who also says what success is, or asks questions, has not told the need at greater length.
   */
  public double wordsCertainty() {
    int longest = texts.stream().mapToInt(text -> text.text().strip().split("\\s+").length).max().orElse(1);
    return Math.min(1, Math.pow(WORDS_THAT_TELL / longest, 2));
  }

  public boolean asksWords() {
    return !texts.isEmpty();
  }

  public boolean asksMeaning() {
    return meaning != null;
  }

  /** Waits until it is there; only where meaning is asked. */
  public float[] vector() {
    return Objects.requireNonNull(meaning).get();
  }

  public boolean asksTopics() {
    return !near.isEmpty();
  }
}

package org.connectivecities.search.recall;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index is asked.
 *
 * @param texts with the code of their language, or {@code und}
 * @param near topic to nearness, 0 to 1: the challenge's own topics and those close to them
 * @param vector of the texts; absent where no model is at work or there is no text
 * @param eligible who may be proposed at all
 */
public record RecallQuery(
    List<WordedText> texts, Map<String, Double> near, float @Nullable [] vector, CandidateRequest eligible) {

  /** @param glosses its words in other languages, by language code */
  public record WordedText(String text, String language, Map<String, String> glosses) {

    public WordedText {
      glosses = Map.copyOf(glosses);
    }

    public WordedText(String text, String language) {
      this(text, language, Map.of());
    }
  }

  /** Words of a text that is long enough to repeat itself: an abstract has a hundred and more, most city cases fifty. */
  private static final double WORDS_THAT_TELL = 30;

  /**
   * How much the words of the texts count beside meaning and topics, 0 to 1: in a text of a hundred words each says less
   * than in one of thirty, and most of those that hit hit by chance (docs/matching.md has the figures).
   */
  public double wordsCertainty() {
    long words = texts.stream().mapToLong(text -> text.text().strip().split("\\s+").length).sum();
    return words == 0 ? 1 : Math.min(1, WORDS_THAT_TELL / words);
  }

  public boolean asksWords() {
    return !texts.isEmpty();
  }

  public boolean asksMeaning() {
    return vector != null;
  }

  public boolean asksTopics() {
    return !near.isEmpty();
  }
}

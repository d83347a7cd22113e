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

package org.connectivecities.matching.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the topics of the vocabulary in free text. */
public interface FindTopics {

  /**
   * @param language BCP 47; every known language is tried when absent
   * @return concept ids, the surest first
   */
  List<String> in(String text, @Nullable String language);

  /** How much of the text is about such topics, 0 to 1; whoever cannot tell takes every topic for sure. */
  default double certainty(String text, @Nullable String language) {
    return in(text, language).isEmpty() ? 0 : 1;
  }
}

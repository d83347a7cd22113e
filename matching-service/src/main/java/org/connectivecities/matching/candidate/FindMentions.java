package org.connectivecities.matching.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the very words with which a text speaks of topics, whatever language it is in. */
public interface FindMentions {

  /** @param where the words that name the topic */
  record Mention(String topicId, Excerpt.Mark where) {}

  /** @param language BCP 47; every known language is tried when absent */
  List<Mention> mentions(String text, @Nullable String language);
}

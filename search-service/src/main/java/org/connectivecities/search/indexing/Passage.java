package org.connectivecities.search.indexing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One competence or one documented practice: the unit that recall compares with a challenge.
 *
 * @param id stable within the profile; evidence points at it
 * @param title empty where there is none
 * @param text everything said, in the order said; may be empty where only topics are named
 * @param language as declared, BCP 47
 * @param topics concept ids
 */
public record Passage(
    String id, Kind kind, String title, String text, @Nullable String language, List<String> topics) {

  public enum Kind {
    COMPETENCE,
    PRACTICE
  }

  public Passage {
    topics = List.copyOf(topics);
  }

  /** Title and text as one. */
  public String whole() {
    return (title + " " + text).strip();
  }
}

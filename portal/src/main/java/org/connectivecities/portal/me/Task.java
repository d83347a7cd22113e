package org.connectivecities.portal.me;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of one's profile as something to do.
 *
 * @param part as in the address of its page
 * @param facts what it says now, in the reader's words
 * @param reach for how many of the latest challenges what is missing would have been enough; 0 where it changed nothing
 * @param gap what is missing, in the reader's words
 */
record Task(String part, List<String> facts, int reach, @Nullable String gap) {

  /** Key of a word: missing, more or complete. */
  public String state() {
    return facts.isEmpty() ? "missing" : gap != null ? "more" : "complete";
  }
}

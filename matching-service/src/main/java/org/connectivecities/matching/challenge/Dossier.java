package org.connectivecities.matching.challenge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a challenge carries through all its states.
 *
 * @param postedBy id of the person who posted it
 * @param shortlistsMade how many shortlists it has had; numbers the next one, so that making one twice makes one
 * @param asked experts who have been asked and did not accept; not proposed again
 */
public record Dossier(
    String id, String postedBy, Brief brief, Timeline timeline, int shortlistsMade, Set<String> asked) {

  public Dossier {
    asked = Set.copyOf(asked);
  }

  Dossier with(Brief newBrief) {
    return new Dossier(id, postedBy, newBrief, timeline, shortlistsMade, asked);
  }

  /** Without what was written, and without who wrote it. */
  Dossier withoutWords() {
    return new Dossier(id, "", brief.withoutWords(), timeline, shortlistsMade, asked);
  }

  Dossier with(Timeline newTimeline) {
    return new Dossier(id, postedBy, brief, newTimeline, shortlistsMade, asked);
  }

  Dossier withOneMoreShortlist() {
    return new Dossier(id, postedBy, brief, timeline, shortlistsMade + 1, asked);
  }

  Dossier withAsked(Collection<String> more) {
    var all = new HashSet<>(asked);
    all.addAll(more);
    return new Dossier(id, postedBy, brief, timeline, shortlistsMade, all);
  }
}

package org.connectivecities.search.indexing;

import java.util.List;
import java.util.Set;

/**
 * A profile with everything the index adds to it.
 *
 * @param region world region of the person's city
 * @param notice how soon the person can be had
 * @param topics all topics of the passages and everything above them, so that a filter by a wide topic finds narrow ones
 * @param declared the topics that the profile itself names
 * @param passages only where the person agreed to searching or matching, else none
 */
public record IndexedExpert(
    ExpertProfile profile,
    String region,
    Notice notice,
    Set<String> topics,
    Set<String> declared,
    List<IndexedPassage> passages) {

  public IndexedExpert {
    topics = Set.copyOf(topics);
    declared = Set.copyOf(declared);
    passages = List.copyOf(passages);
  }
}

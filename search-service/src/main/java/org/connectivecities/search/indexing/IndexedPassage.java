package org.connectivecities.search.indexing;

import java.util.List;
import java.util.Map;

/**
 * A passage with everything the index adds to it.
 *
 * @param language code of the analysis that fits, or {@code und}
 * @param concepts topic id to weight, 0 to 1: 1 where the profile names the topic, less where the text does
 * @param chunks the pieces a model sees whole; one without hash where no model is at work
 */
public record IndexedPassage(Passage passage, String language, Map<String, Double> concepts, List<Chunk> chunks) {

  /**
   * @param hash recognises the text for one model; empty where no model is at work
   */
  public record Chunk(String text, String hash) {}

  public IndexedPassage {
    concepts = Map.copyOf(concepts);
    chunks = List.copyOf(chunks);
  }
}

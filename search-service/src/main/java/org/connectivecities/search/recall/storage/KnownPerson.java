package org.connectivecities.search.recall.storage;

import java.util.List;
import java.util.Map;
import org.connectivecities.search.embedding.PackedVector;

/**
 * What recall compares of a person, apart from words.
 *
 * @param index physical index it was read from
 * @param complete whether everything is there; else pieces are still being written, or wait for their vectors
 */
record KnownPerson(String index, String id, long version, boolean complete, List<KnownPassage> passages) {

  private static final int PERSON_BYTES = 400;

  /** @param vectors of the pieces that have one */
  record KnownPassage(String id, String kind, Map<String, Double> concepts, List<PackedVector> vectors) {

    private static final int PASSAGE_BYTES = 200;
    private static final long CONCEPT_BYTES = 40;

    /** That of the nearest piece; NaN where there is no vector (yet). */
    double cosine(PackedVector query) {
      double nearest = Double.NaN;
      for (PackedVector vector : vectors) {
        double cosine = query.cosine(vector);
        nearest = nearest > cosine ? nearest : cosine;
      }
      return nearest;
    }

    long bytes() {
      return PASSAGE_BYTES + concepts.size() * CONCEPT_BYTES + vectors.stream().mapToLong(PackedVector::bytes).sum();
    }
  }

  /** About how much memory it takes. */
  long bytes() {
    return PERSON_BYTES + passages.stream().mapToLong(KnownPassage::bytes).sum();
  }
}

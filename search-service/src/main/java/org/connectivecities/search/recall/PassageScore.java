package org.connectivecities.search.recall;

import java.util.Map;

/**
 * One passage of a person in the pool, as the index scores it.
 *
 * @param kind competence or practice
 * @param lexical BM25; 0 without a common word. Not comparable between queries
 * @param cosine of the passage's nearest piece and the challenge, -1 to 1; NaN where the passage has no vector (yet)
 * @param concepts topic to weight, 0 to 1
 * @param read whether the index has all of the person's texts, and the vectors they are to get
 */
public record PassageScore(
    String expertId,
    long version,
    String passageId,
    String kind,
    double lexical,
    double cosine,
    Map<String, Double> concepts,
    boolean read) {}

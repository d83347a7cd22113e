package org.connectivecities.search.recall;

import java.util.List;

/**
 * The answer to a challenge.
 *
 * @param total people in the pool, of whom the best are listed
 * @param dense whether texts were compared by meaning as well
 */
public record Candidates(List<Candidate> candidates, int total, Dense dense) {

  public enum Dense {
    ON,
    /** The model has not read all texts of some of them yet; those are compared by words and topics. */
    PARTLY,
    /** No model is at work. */
    OFF,
    /** The challenge has no text. */
    NO_TEXT,
    /** Meaning was not among the means asked for. */
    NOT_ASKED
  }
}

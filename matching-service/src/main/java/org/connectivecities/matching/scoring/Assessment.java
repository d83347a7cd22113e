package org.connectivecities.matching.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * A contender's score with all its parts.
 *
 * @param score 0 to 1; exactly the sum of the contributions
 * @param parts in the order of weight, the heaviest first
 */
public record Assessment(String candidateId, BigDecimal score, List<Part> parts) {

  /** @param contribution weight times value, six decimals, rounded down */
  public record Part(String signal, BigDecimal weight, BigDecimal contribution, Score score) {

    /** The same with its evidence shown otherwise. */
    public Part with(List<Evidence> evidence) {
      return new Part(signal, weight, contribution, score.with(evidence));
    }
  }
}

package org.connectivecities.matching.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.connectivecities.matching.scoring.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What one person has to say about one aspect.
 *
 * @param coverage 0 to 1, six decimals: how much nearer the person's best passage comes to the aspect than the average
 *     passage of the network
 * @param evidence that passage; absent where nothing of the person comes nearer than the average
 */
public record Cell(BigDecimal coverage, @Nullable Evidence evidence) {

  static final int DECIMALS = 6;

  /** Nearly one deviation above the average: from there on a passage is shown as a reason on shortlists, too. */
  private static final BigDecimal ENOUGH = new BigDecimal("0.4");

  static final Cell NOTHING = new Cell(BigDecimal.ZERO, null);

  public Cell {
    coverage = coverage.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** Whether the person can be said to answer it. */
  public boolean covered() {
    return evidence != null && coverage.compareTo(ENOUGH) >= 0;
  }

  /** In millionths, for adding up without rounding. */
  long points() {
    return coverage.unscaledValue().longValue();
  }
}

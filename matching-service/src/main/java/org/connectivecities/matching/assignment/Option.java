package org.connectivecities.matching.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A practitioner who could help with one challenge.
 *
 * @param score 0 to 1, of at most six decimals: as whole millionths it is added and compared without any rounding
 */
public record Option(String expertId, BigDecimal score, Standing standing) {

  static final int DECIMALS = 6;

  public Option {
    if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a score is 0 to 1, not " + score);
    }
    score = score.setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }

  public static Option free(String expertId, BigDecimal score) {
    return new Option(expertId, score, Standing.FREE);
  }

  Option as(Standing other) {
    return new Option(expertId, score, other);
  }

  /** The score in millionths. */
  public long points() {
    return score.unscaledValue().longValue();
  }

  public boolean free() {
    return standing instanceof Standing.Free;
  }

  public boolean pinned() {
    return standing instanceof Standing.Pinned;
  }

  public boolean barred() {
    return standing instanceof Standing.Barred;
  }

  static BigDecimal score(long points) {
    return BigDecimal.valueOf(points, DECIMALS);
  }
}

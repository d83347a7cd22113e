package org.connectivecities.matching.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to serve the worst-served challenge as well as can be, and what that challenge gains by it.
 *
 * @param largestTotal of all assignments
 * @param fairTotal of the best max-min assignment
 * @param absolute the difference, never negative
 * @param percent the difference in per cent of the largest total, rounded to four decimals
 * @param minimumUnderLargestTotal how well the worst-served challenge fares where only the total counts
 * @param fairMinimum how well it fares under max-min
 */
public record Price(
    BigDecimal largestTotal,
    BigDecimal fairTotal,
    BigDecimal absolute,
    BigDecimal percent,
    @Nullable BigDecimal minimumUnderLargestTotal,
    @Nullable BigDecimal fairMinimum) {

  private static final int PERCENT_DECIMALS = 4;

  static Price between(Figures largest, Figures fair) {
    BigDecimal absolute = largest.total().subtract(fair.total());
    return new Price(
        largest.total(), fair.total(), absolute, percent(absolute, largest.total()), largest.minimum(), fair.minimum());
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? BigDecimal.ZERO.setScale(PERCENT_DECIMALS)
        : part.movePointRight(2).divide(whole, PERCENT_DECIMALS, RoundingMode.HALF_EVEN);
  }
}

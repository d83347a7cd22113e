package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The open challenges that one profile fits, found when the profile was new or revised.
 *
 * @param version of the profile
 * @param fits the best first
 */
public record Fitting(String expertId, long version, Instant at, List<Fit> fits) {

  /** @param score as on a shortlist, with the words weighed by this service itself */
  public record Fit(String challengeId, BigDecimal score) {}

  public Fitting {
    fits = List.copyOf(fits);
  }
}

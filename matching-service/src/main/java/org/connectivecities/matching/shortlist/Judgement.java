package org.connectivecities.matching.shortlist;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator made of one proposal; kept with the values it was proposed for, to learn from later.
 *
 * @param proposedRank 1-based; absent for somebody the coordinator added
 * @param finalRank 1-based; absent for somebody the coordinator removed
 * @param values of the signals at that time, by name
 * @param by role of the reviewer; who it was is in the history of the shortlist, and no matter for learning
 */
public record Judgement(
    String expertId,
    Verdict verdict,
    @Nullable Integer proposedRank,
    @Nullable Integer finalRank,
    @Nullable String reason,
    Map<String, BigDecimal> values,
    String by,
    Instant at) {

  public enum Verdict {
    /** Published at the proposed rank or one changed by others only. */
    ACCEPTED,
    MOVED,
    ADDED,
    REMOVED,
    /** With the whole shortlist. */
    REJECTED
  }

  public Judgement {
    values = Map.copyOf(values);
  }

  /** The same of somebody who is not named, and without words. */
  Judgement of(String nobody) {
    return new Judgement(nobody, verdict, proposedRank, finalRank, null, values, by, at);
  }
}

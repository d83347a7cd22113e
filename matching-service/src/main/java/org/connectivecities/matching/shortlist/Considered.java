package org.connectivecities.matching.shortlist;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was looked at for one challenge, and what became of each: so that people can be told why they were never asked.
 *
 * @param cut the score of the last who was proposed; 0 where there was room left
 * @param places how many can be proposed
 */
public record Considered(
    String challengeId, String shortlistId, Instant at, BigDecimal cut, int places, List<Person> people) {

  /** What became of somebody. */
  public enum Fate {
    /** By a rule. */
    KEPT_OUT,
    /** Ranked behind those who were proposed. */
    BELOW,
    PROPOSED
  }

  /**
   * @param rule that kept the person out
   * @param rank 1-based among the eligible
   * @param lostBy the signal by which the last who was proposed is most ahead of this person
   */
  public record Person(
      String expertId,
      Fate fate,
      @Nullable String rule,
      @Nullable Integer rank,
      @Nullable BigDecimal score,
      @Nullable String lostBy) {}

  public Considered {
    people = List.copyOf(people);
  }
}

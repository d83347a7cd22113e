package org.connectivecities.matching.engagement;

import java.time.Duration;

/**
 * What an operator may decide about asking.
 *
 * @param timeToAnswer how long an invited practitioner has
 * @param places parallel engagements of a practitioner who has set no number
 * @param grace how long an instance may take to finish what it has begun before another one does it
 */
public record AskingPolicy(Duration timeToAnswer, int places, Duration grace) {

  public static final AskingPolicy DEFAULT = new AskingPolicy(Duration.ofDays(5), 2, Duration.ofSeconds(10));

  public AskingPolicy {
    if (!timeToAnswer.isPositive() || places < 1 || !grace.isPositive()) {
      throw new IllegalArgumentException("time to answer, places and grace must be positive");
    }
  }
}

package org.connectivecities.profile.letter;

import java.time.Duration;

/**
 * What an operator may decide about letters.
 *
 * @param remindBefore how long before the deadline somebody who has not answered is reminded; zero for never
 * @param freshness after how long a letter about something that happened is pointless
 * @param unsureAfter after how long whoever was sending a letter is taken for dead; longer than any conversation with a
 *     mail server may last
 * @param linkLasts for how long the link lasts by which an address is confirmed
 */
public record LetterPolicy(Duration remindBefore, Duration freshness, Duration unsureAfter, Duration linkLasts) {

  public LetterPolicy {
    if (remindBefore.isNegative() || !freshness.isPositive() || !unsureAfter.isPositive() || !linkLasts.isPositive()) {
      throw new IllegalArgumentException("times of letters must be positive");
    }
  }
}

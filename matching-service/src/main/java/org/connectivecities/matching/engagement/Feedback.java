package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One side's words on an engagement. Coordinators read both sides', each side its own.
 *
 * @param rating 1 (did not help, was not worth it) to 5 (solved it, gladly again)
 * @param wouldAskAgain asked of the city only
 */
public record Feedback(int rating, @Nullable String text, @Nullable Boolean wouldAskAgain, Instant at) {

  public Feedback {
    if (rating < 1 || rating > 5) {
      throw new IllegalArgumentException("a rating is 1 to 5, not " + rating);
    }
  }

  /** A request sent twice is the same feedback, whenever it arrives. */
  boolean saysTheSameAs(Feedback other) {
    return rating == other.rating
        && Objects.equals(text, other.text)
        && Objects.equals(wouldAskAgain, other.wouldAskAgain);
  }
}

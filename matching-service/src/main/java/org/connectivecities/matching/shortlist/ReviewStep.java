package org.connectivecities.matching.shortlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what with a shortlist, when and why.
 *
 * @param what lower-kebab-case: made, noted, added, removed, reordered, rejected, published, chosen, superseded, withdrew
 * @param expertId whom it was about; absent when it was about all
 */
public record ReviewStep(String who, Instant when, String what, @Nullable String expertId, @Nullable String why) {

  static final String WITHDREW = "withdrew";

  boolean isWithdrawal() {
    return what.equals(WITHDREW);
  }

  boolean isAbout(String someone) {
    return someone.equals(expertId);
  }

  ReviewStep withoutWords() {
    return new ReviewStep(who, when, what, expertId, null);
  }
}

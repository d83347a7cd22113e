package org.connectivecities.matching.engagement.web;

import java.time.Instant;
import org.connectivecities.matching.engagement.Feedback;
import org.jspecify.annotations.Nullable;

/**
 * What one side says about an engagement.
 *
 * @param rating 1 to 5
 * @param text up to 1,500 characters
 * @param wouldAskAgain said by cities only
 * @param at when it was given; ignored in requests
 */
record FeedbackBody(
    @Nullable Integer rating, @Nullable String text, @Nullable Boolean wouldAskAgain, @Nullable Instant at) {

  static @Nullable FeedbackBody of(@Nullable Feedback feedback) {
    return feedback == null
        ? null
        : new FeedbackBody(feedback.rating(), feedback.text(), feedback.wouldAskAgain(), feedback.at());
  }

  Feedback feedback(Instant now) {
    Faults faults = new Faults();
    if (rating == null || rating < 1 || rating > 5) {
      faults.add("/rating", "must be a whole number from 1 to 5");
    }
    faults.tooLong("/text", text, 1500);
    faults.refuseIfAny();
    return new Feedback(rating == null ? 0 : rating, text, wouldAskAgain, now);
  }
}

package org.connectivecities.matching.engagement;

import org.connectivecities.matching.engagement.Engagement.Party;
import org.jspecify.annotations.Nullable;

/** What the two sides said about an engagement. Each side speaks once. */
public record Feedbacks(@Nullable Feedback ofCity, @Nullable Feedback ofPractitioner) {

  public static final Feedbacks NONE = new Feedbacks(null, null);

  @Nullable Feedback of(Party party) {
    return party == Party.CITY ? ofCity : ofPractitioner;
  }

  Feedbacks with(Party party, Feedback feedback) {
    return party == Party.CITY ? new Feedbacks(feedback, ofPractitioner) : new Feedbacks(ofCity, feedback);
  }

  @Nullable Integer cityRating() {
    return ofCity == null ? null : ofCity.rating();
  }
}

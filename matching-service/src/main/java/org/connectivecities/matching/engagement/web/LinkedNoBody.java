package org.connectivecities.matching.engagement.web;

import org.connectivecities.matching.engagement.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A no by the link in a letter.
 *
 * @param secret as it stands in the letter
 * @param reason no-time, not-my-field, conflict, or other, which is meant where none is given
 * @param comment for the coordinators, up to 1,500 characters
 */
record LinkedNoBody(
    @Nullable String secret, @Nullable String reason, @Nullable String comment, DeclineBody.@Nullable ColleagueBody suggestedColleague) {

  String given() {
    return secret == null ? "" : secret;
  }

  Refusal refusal() {
    return new DeclineBody(reason == null ? "other" : reason, comment, suggestedColleague).refusal();
  }

  @Override
  public String toString() {
    return "LinkedNoBody[withheld]";
  }
}

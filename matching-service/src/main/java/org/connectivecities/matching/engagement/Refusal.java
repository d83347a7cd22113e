package org.connectivecities.matching.engagement;

import org.jspecify.annotations.Nullable;

/**
 * A practitioner's no.
 *
 * @param comment in the practitioner's words; coordinators read it, the city does not
 */
public record Refusal(DeclineReason reason, @Nullable String comment, @Nullable Colleague suggestedColleague) {

  /**
   * Somebody who may know better.
   *
   * @param expertId where the colleague is known here already
   */
  public record Colleague(String name, @Nullable String expertId) {}

  /** Id of the suggested colleague, where one was suggested who is known here. */
  @Nullable String colleagueId() {
    return suggestedColleague == null ? null : suggestedColleague.expertId();
  }
}

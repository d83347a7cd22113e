package org.connectivecities.profile.week;

import java.time.Instant;
import org.connectivecities.profile.check.WireName;
import org.connectivecities.profile.expert.ExpertId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is new near a practitioner, or waits for somebody.
 *
 * @param id of the challenge, invitation, shortlist or engagement, as {@code kind} says
 * @param title of the challenge, in the city's words
 * @param person with whom the exchange is, where there is one
 * @param since when it came up
 * @param until when it is too late, if ever
 */
public record Waiting(
    Kind kind, String id, String title, String city, @Nullable ExpertId person, Instant since, @Nullable Instant until) {

  public enum Kind implements WireName {
    NEAR,
    INVITATION,
    CHOICE,
    SESSION,
    FEEDBACK
  }

  /** Where it is read and answered. */
  String page() {
    return switch (kind) {
      case NEAR -> "/challenges/" + id;
      case INVITATION -> "/me/invitations/" + id;
      case CHOICE -> "/shortlists/" + id;
      case SESSION -> "/engagements/" + id + "/talk";
      case FEEDBACK -> "/engagements/" + id + "/feedback";
    };
  }
}

package org.connectivecities.profile.week;

import java.time.Instant;
import org.connectivecities.profile.check.WireName;
import org.connectivecities.profile.expert.ExpertId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is new near a practitioner, waits for somebody, or is to be known by those who look after the network.
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
    FEEDBACK,
    /** A shortlist that a coordinator is to look at. */
    REVIEW,
    /** A challenge whose next step is due, whoever's it is. */
    CLOCK,
    /** A challenge that was closed without help. */
    UNMET
  }

  /** Where it is read and answered. */
  String page() {
    return switch (kind) {
      case NEAR, CLOCK, UNMET -> "/challenges/" + id;
      case INVITATION -> "/me/invitations/" + id;
      case CHOICE -> "/shortlists/" + id;
      case SESSION -> "/engagements/" + id + "/talk";
      case FEEDBACK -> "/engagements/" + id + "/feedback";
      case REVIEW -> "/desk/shortlists/" + id;
    };
  }
}

package org.connectivecities.matching.digest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell.
 *
 * @param id of the challenge, invitation, shortlist or engagement, as {@code kind} says
 * @param title of the challenge
 * @param expertId with whom the exchange is, where there is one
 * @param since when it came up
 * @param until when it is too late, if ever
 */
public record Item(
    Kind kind, String id, String title, String city, @Nullable String expertId, Instant since, @Nullable Instant until) {

  public enum Kind {
    /** An open challenge near a practitioner, who has not raised a hand for it. */
    NEAR,
    /** A practitioner is asked and has not answered. */
    INVITATION,
    /** A city may choose from people who are proposed. */
    CHOICE,
    /** A practitioner has proposed a time to the city. */
    SESSION,
    /** The help is over, and the city has not said how it was. */
    FEEDBACK,
    /** A shortlist waits for a coordinator. */
    REVIEW,
    /** The next step of a challenge is due, whoever's it is. */
    CLOCK,
    /** A challenge was closed without help. */
    UNMET
  }
}

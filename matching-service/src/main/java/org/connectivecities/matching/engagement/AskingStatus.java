package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the asking for one challenge stands.
 *
 * @param askedExpertId who has the question now or has said yes; absent when nobody does
 * @param invitationId of that question; also the id of the engagement once agreed
 * @param answerBy until when an answer is waited for; present while {@link Phase#WAITING}
 * @param left how many choices have not been asked yet
 * @param firstAskedAt when the first person was asked; absent when nobody could be
 * @param agreedAt when help was agreed
 * @param completedAt when the help was completed
 * @param passedOver choices who were not asked when their turn came
 */
public record AskingStatus(
    Phase phase,
    @Nullable String askedExpertId,
    @Nullable String invitationId,
    @Nullable Instant answerBy,
    int left,
    @Nullable Instant firstAskedAt,
    @Nullable Instant agreedAt,
    @Nullable Instant completedAt,
    List<PassedOver> passedOver) {

  /** What the challenge waits for. */
  public enum Phase {
    /** For an answer to an invitation. */
    WAITING,
    /** For a yes to be checked against the expert's limit; over in a moment. */
    CONFIRMING,
    /** For the exchange to take place. */
    AGREED,
    /** For nothing: the exchange took place. */
    COMPLETED,
    /** For a coordinator: every choice was asked and nobody has said yes. */
    NO_ONE_LEFT,
    /** For nothing: the challenge was closed. */
    STOPPED
  }
}

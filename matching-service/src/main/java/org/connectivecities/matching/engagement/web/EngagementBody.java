package org.connectivecities.matching.engagement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.connectivecities.matching.engagement.Engagement;
import org.connectivecities.matching.engagement.Engagement.Agreed;
import org.connectivecities.matching.engagement.Engagement.Cancelled;
import org.connectivecities.matching.engagement.Engagement.Completed;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.matching.engagement.Feedbacks;
import org.connectivecities.matching.engagement.ReadInvitations.Engaged;
import org.jspecify.annotations.Nullable;

/**
 * Help agreed by both sides.
 *
 * @param peer who helps; absent where they are gone
 * @param state agreed, completed, or cancelled
 * @param feedback the reader's own side's; coordinators read both
 * @param session when both sides meet; absent where nobody has proposed a time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EngagementBody(
    String id,
    String challengeId,
    String expertId,
    @Nullable PeerBody peer,
    String state,
    Instant agreedAt,
    @Nullable Instant completedAt,
    @Nullable CancelledBody cancelled,
    FeedbacksBody feedback,
    @Nullable SessionBody session,
    @Nullable AskedChallengeBody challenge) {

  record PeerBody(String name, String city, String country) {}

  /** @param by city, practitioner, or coordinator */
  record CancelledBody(Instant at, String by, String reason) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FeedbacksBody(@Nullable FeedbackBody city, @Nullable FeedbackBody practitioner) {

    static FeedbacksBody readBy(Party reader, Feedbacks known) {
      return new FeedbacksBody(
          reader == Party.PRACTITIONER ? null : FeedbackBody.of(known.ofCity()),
          reader == Party.CITY ? null : FeedbackBody.of(known.ofPractitioner()));
    }
  }

  static EngagementBody of(Engaged engaged) {
    Engagement engagement = engaged.invitation().engagement();
    return new EngagementBody(
        engaged.invitation().id().toString(),
        engaged.invitation().id().challengeId(),
        engaged.invitation().expertId(),
        engaged.peer() == null ? null : new PeerBody(engaged.peer().name(), engaged.peer().city(), engaged.peer().country()),
        stateOf(engagement),
        engagement.agreedAt(),
        engagement instanceof Completed completed ? completed.at() : null,
        engagement instanceof Cancelled cancelled ? cancelled(cancelled) : null,
        FeedbacksBody.readBy(engaged.reader(), engagement.feedbacks()),
        engagement instanceof Agreed agreed ? SessionBody.of(agreed.meeting()) : null,
        AskedChallengeBody.inShort(engaged.challenge()));
  }

  static String stateOf(Engagement engagement) {
    return switch (engagement) {
      case Agreed agreed -> "agreed";
      case Completed completed -> "completed";
      case Cancelled cancelled -> "cancelled";
    };
  }

  private static CancelledBody cancelled(Cancelled cancelled) {
    return new CancelledBody(cancelled.at(), WireNames.of(cancelled.by()), cancelled.reason());
  }
}

package org.connectivecities.matching.engagement.storage;

import java.time.Instant;
import java.util.Objects;
import org.connectivecities.matching.engagement.Engagement;
import org.connectivecities.matching.engagement.Engagement.Agreed;
import org.connectivecities.matching.engagement.Engagement.Cancelled;
import org.connectivecities.matching.engagement.Engagement.Completed;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.matching.engagement.Feedbacks;
import org.connectivecities.matching.engagement.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * @param at when it ended; {@code by} and {@code reason} are those of a cancelled one
 * @param meeting of one that is agreed; absent where nobody has proposed a time
 */
record EngagementDocument(
    State state,
    Instant agreedAt,
    Feedbacks feedbacks,
    @Nullable Instant at,
    @Nullable Party by,
    @Nullable String reason,
    @Nullable Meeting meeting) {

  enum State {
    AGREED,
    COMPLETED,
    CANCELLED
  }

  static EngagementDocument of(Engagement engagement) {
    return switch (engagement) {
      case Agreed(var agreedAt, var feedbacks, var meeting) ->
          new EngagementDocument(State.AGREED, agreedAt, feedbacks, null, null, null, meeting.equals(Meeting.NONE) ? null : meeting);
      case Completed(var agreedAt, var feedbacks, var at) ->
          new EngagementDocument(State.COMPLETED, agreedAt, feedbacks, at, null, null, null);
      case Cancelled(var agreedAt, var feedbacks, var by, var reason, var at) ->
          new EngagementDocument(State.CANCELLED, agreedAt, feedbacks, at, by, reason, null);
    };
  }

  Engagement engagement() {
    return switch (state) {
      case AGREED -> new Agreed(agreedAt, feedbacks, meeting == null ? Meeting.NONE : meeting);
      case COMPLETED -> new Completed(agreedAt, feedbacks, known(at));
      case CANCELLED -> new Cancelled(agreedAt, feedbacks, known(by), known(reason), known(at));
    };
  }

  private static <T> T known(@Nullable T field) {
    return Objects.requireNonNull(field, "a stored engagement lacks a field of its state");
  }
}

package org.connectivecities.matching.engagement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.connectivecities.matching.engagement.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * When both sides of an engagement meet.
 *
 * @param sequence of the entry in a calendar; there where a time is agreed
 * @param proposed waits for the other side; what is agreed stands until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionBody(@Nullable Integer sequence, @Nullable TimeBody agreed, @Nullable ProposalBody proposed) {

  /** @param by city or practitioner */
  record ProposalBody(String by, TimeBody time, Instant at) {}

  static @Nullable SessionBody of(Meeting meeting) {
    if (meeting.agreed() == null && meeting.proposed() == null) {
      return null;
    }
    Meeting.Proposal waiting = meeting.proposed();
    return new SessionBody(
        meeting.agreed() == null ? null : meeting.sequence(),
        meeting.agreed() == null ? null : TimeBody.of(meeting.agreed()),
        waiting == null ? null : new ProposalBody(WireNames.of(waiting.by()), TimeBody.of(waiting.time()), waiting.at()));
  }
}

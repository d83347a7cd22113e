package org.connectivecities.matching.challenge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param due by when; nobody has promised a time when absent
 */
public record Turn(Who who, Task task, @Nullable Instant due) {

  public enum Who {
    PLATFORM,
    COORDINATOR,
    CITY,
    PRACTITIONER,
    BOTH_SIDES,
    NOBODY
  }

  public enum Task {
    MAKE_SHORTLIST,
    REVIEW_SHORTLIST,
    CHOOSE,
    ANSWER_INVITATION,
    EXCHANGE_AND_GIVE_FEEDBACK,
    NONE
  }

  public static Turn of(Challenge challenge, Promise promise) {
    return switch (challenge) {
      case Challenge.Open open -> new Turn(Who.PLATFORM, Task.MAKE_SHORTLIST, promise.proposalDue(open.timeline()));
      case Challenge.Proposed proposed ->
          new Turn(Who.COORDINATOR, Task.REVIEW_SHORTLIST, promise.proposalDue(proposed.timeline()));
      case Challenge.Published published -> new Turn(Who.CITY, Task.CHOOSE, choiceDue(published, promise));
      case Challenge.Chosen chosen -> new Turn(Who.PRACTITIONER, Task.ANSWER_INVITATION, chosen.answerDue());
      case Challenge.Engaged engaged -> new Turn(Who.BOTH_SIDES, Task.EXCHANGE_AND_GIVE_FEEDBACK, null);
      case Challenge.Closed closed -> new Turn(Who.NOBODY, Task.NONE, null);
    };
  }

  private static @Nullable Instant choiceDue(Challenge.Published published, Promise promise) {
    Instant since = published.timeline().publishedAt();
    return since == null ? null : promise.choiceDue(since);
  }
}

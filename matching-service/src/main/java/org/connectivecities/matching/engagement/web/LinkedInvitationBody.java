package org.connectivecities.matching.engagement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.connectivecities.matching.engagement.AskedChallenge;
import org.connectivecities.matching.engagement.ReadInvitations.Question;
import org.jspecify.annotations.Nullable;

/**
 * As much of an invitation as its letter tells: letters are passed on. Nothing of the practitioner is here.
 *
 * @param state pending, confirming, accepted, declined, or turned-away (all places were taken)
 * @param answerBy while it is pending
 * @param endedAt when it was answered
 * @param challenge absent where it is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkedInvitationBody(
    String id, String state, @Nullable Instant answerBy, @Nullable Instant endedAt, @Nullable Subject challenge) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Subject(String title, String city, @Nullable String country) {

    private static @Nullable Subject of(@Nullable AskedChallenge asked) {
      return asked == null ? null : new Subject(asked.title(), asked.cityName(), asked.country());
    }
  }

  static LinkedInvitationBody of(Question question) {
    InvitationBody all = InvitationBody.of(question.invitation(), null);
    return new LinkedInvitationBody(all.id(), all.state(), all.answerBy(), all.endedAt(), Subject.of(question.challenge()));
  }
}

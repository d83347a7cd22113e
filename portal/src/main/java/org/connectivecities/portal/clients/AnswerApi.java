package org.connectivecities.portal.clients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** Answers by the link in an invitation's letter. Who comes with it need not have signed in. */
public interface AnswerApi {

  /** Changes nothing. */
  @PostExchange("/api/v1/invitations/by-link")
  Question read(@RequestBody Link link);

  @PostExchange("/api/v1/invitations/by-link/accept")
  void accept(@RequestBody Link link);

  @PostExchange("/api/v1/invitations/by-link/decline")
  void decline(@RequestBody LinkedNo no);

  /** @param secret as it stands in the letter */
  record Link(String secret) {

    @Override
    public String toString() {
      return "Link[withheld]";
    }
  }

  record LinkedNo(String secret, String reason, @Nullable String comment, PractitionerApi.@Nullable Colleague suggestedColleague) {

    public static LinkedNo of(String secret, PractitionerApi.No no) {
      return new LinkedNo(secret, no.reason(), no.comment(), no.suggestedColleague());
    }

    @Override
    public String toString() {
      return "LinkedNo[withheld]";
    }
  }

  /**
   * @param state as of an invitation, but for expired and withdrawn: those have no link any more
   * @param answerBy while it is pending
   * @param challenge absent where it is gone
   */
  record Question(
      String id, String state, @Nullable Instant answerBy, @Nullable Instant endedAt, @Nullable Subject challenge) {}

  record Subject(String title, String city, @Nullable String country) {}
}

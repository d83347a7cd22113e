package org.connectivecities.matching.engagement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.engagement.AskingStatus;
import org.connectivecities.matching.engagement.PassedOver;
import org.connectivecities.matching.engagement.ReadAskingStatus;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the asking for a challenge stands: one look for a city that waits. */
@RestController
class AskingController {

  private final ReadAskingStatus status;

  AskingController(ReadAskingStatus status) {
    this.status = status;
  }

  @GetMapping("/api/v1/challenges/{id}/asking")
  AskingBody asking(Actor actor, @PathVariable String id) {
    Problem.requireSomebody(actor);
    return AskingBody.of(Problem.done(status.of(actor, id)));
  }

  /**
   * @param phase waiting (for an answer), confirming, agreed, completed, no-one-left, or stopped
   * @param askedExpertId who has the question or has said yes
   * @param answerBy while waiting
   * @param left choices not asked yet
   * @param passedOver choices whose turn came when they could not be asked
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AskingBody(
      String phase,
      @Nullable String askedExpertId,
      @Nullable String invitationId,
      @Nullable Instant answerBy,
      int left,
      @Nullable Instant firstAskedAt,
      @Nullable Instant agreedAt,
      @Nullable Instant completedAt,
      List<PassedOverBody> passedOver) {

    static AskingBody of(AskingStatus status) {
      return new AskingBody(
          WireNames.of(status.phase()),
          status.askedExpertId(),
          status.invitationId(),
          status.answerBy(),
          status.left(),
          status.firstAskedAt(),
          status.agreedAt(),
          status.completedAt(),
          status.passedOver().stream().map(PassedOverBody::of).toList());
    }
  }

  /** @param why gone, no-consent, paused, or no-capacity */
  record PassedOverBody(String expertId, String why, Instant at) {

    static PassedOverBody of(PassedOver passed) {
      return new PassedOverBody(passed.expertId(), WireNames.of(passed.obstacle()), passed.at());
    }
  }
}

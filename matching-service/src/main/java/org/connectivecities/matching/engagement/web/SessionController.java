package org.connectivecities.matching.engagement.web;

import java.time.Instant;
import org.connectivecities.matching.engagement.ArrangeMeeting;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.engagement.ReadInvitations;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the two sides of an engagement meet. What the other side gets to know comes to it by letter, too. */
@RestController
@RequestMapping("/api/v1/engagements/{id}/session")
class SessionController {

  private final ArrangeMeeting arrange;
  private final ReadInvitations reading;

  SessionController(ArrangeMeeting arrange, ReadInvitations reading) {
    this.arrange = arrange;
    this.reading = reading;
  }

  /** @param start of the time that was proposed */
  record AgreeBody(@Nullable Instant start) {

    Instant given() {
      Faults faults = new Faults();
      if (start == null) {
        faults.add("/start", "is missing");
      }
      faults.refuseIfAny();
      return start == null ? Instant.MIN : start;
    }
  }

  @PostMapping
  EngagementBody propose(Actor actor, @PathVariable String id, @RequestBody TimeBody body) {
    Problem.requireSomebody(actor);
    Problem.done(arrange.propose(actor, parse(id), body.time()));
    return seen(actor, id);
  }

  @PostMapping("/agree")
  EngagementBody agree(Actor actor, @PathVariable String id, @RequestBody AgreeBody body) {
    Problem.requireSomebody(actor);
    Problem.done(arrange.agree(actor, parse(id), body.given()));
    return seen(actor, id);
  }

  @PostMapping("/cancel")
  EngagementBody cancel(Actor actor, @PathVariable String id) {
    Problem.requireSomebody(actor);
    Problem.done(arrange.cancel(actor, parse(id)));
    return seen(actor, id);
  }

  private EngagementBody seen(Actor actor, String id) {
    return EngagementBody.of(Problem.done(reading.engagement(actor, parse(id))));
  }

  private static InvitationId parse(String id) {
    return InvitationId.parse(id).orElseThrow(Problem::unknown);
  }
}

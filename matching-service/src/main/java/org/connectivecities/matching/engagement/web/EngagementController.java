package org.connectivecities.matching.engagement.web;

import java.time.InstantSource;
import org.connectivecities.matching.engagement.CancelEngagement;
import org.connectivecities.matching.engagement.CompleteEngagement;
import org.connectivecities.matching.engagement.GiveFeedback;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.engagement.InvitationQuery.State;
import org.connectivecities.matching.engagement.ReadInvitations;
import org.connectivecities.matching.engagement.ReadInvitations.Engaged;
import org.connectivecities.platform.http.Page;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Engagements: what both sides have agreed to, how it ended, and how it went. */
@RestController
@RequestMapping("/api/v1/engagements")
class EngagementController {

  private final ReadInvitations reading;
  private final CompleteEngagement completion;
  private final CancelEngagement cancellation;
  private final GiveFeedback feedback;
  private final InstantSource clock;

  EngagementController(
      ReadInvitations reading,
      CompleteEngagement completion,
      CancelEngagement cancellation,
      GiveFeedback feedback,
      InstantSource clock) {
    this.reading = reading;
    this.completion = completion;
    this.cancellation = cancellation;
    this.feedback = feedback;
    this.clock = clock;
  }

  @GetMapping
  Page<EngagementBody> list(Actor actor, @ParameterObject ListRequest request) {
    Problem.requireSomebody(actor);
    return request.page(
        Problem.done(reading.engagements(actor, request.query(State.ENGAGED))), Engaged::invitation, EngagementBody::of);
  }

  @GetMapping("/{id}")
  EngagementBody one(Actor actor, @PathVariable String id) {
    Problem.requireSomebody(actor);
    return seen(actor, parse(id));
  }

  /** With the city's feedback, where it says at once how it went. */
  @PostMapping("/{id}/complete")
  EngagementBody complete(Actor actor, @PathVariable String id, @RequestBody(required = false) @Nullable FeedbackBody body) {
    Problem.requireSomebody(actor);
    Problem.done(completion.complete(actor, parse(id), body == null ? null : body.feedback(clock.instant())));
    return seen(actor, parse(id));
  }

  @PostMapping("/{id}/cancel")
  EngagementBody cancel(Actor actor, @PathVariable String id, @RequestBody ReasonBody body) {
    Problem.requireSomebody(actor);
    Problem.done(cancellation.cancel(actor, parse(id), body.given()));
    return seen(actor, parse(id));
  }

  @PostMapping("/{id}/feedback")
  EngagementBody feedback(Actor actor, @PathVariable String id, @RequestBody FeedbackBody body) {
    Problem.requireSomebody(actor);
    Problem.done(feedback.give(actor, parse(id), body.feedback(clock.instant())));
    return seen(actor, parse(id));
  }

  private EngagementBody seen(Actor actor, InvitationId id) {
    return EngagementBody.of(Problem.done(reading.engagement(actor, id)));
  }

  private static InvitationId parse(String id) {
    return InvitationId.parse(id).orElseThrow(Problem::unknown);
  }
}

package org.connectivecities.matching.engagement.web;

import java.util.EnumSet;
import java.util.Set;
import org.connectivecities.matching.engagement.AnswerInvitation;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.engagement.InvitationQuery.State;
import org.connectivecities.matching.engagement.ReadInvitations;
import org.connectivecities.matching.engagement.ReadInvitations.Question;
import org.connectivecities.matching.engagement.WithdrawInvitation;
import org.connectivecities.platform.http.Page;
import org.connectivecities.platform.security.Actor;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invitations: read and answered by who is invited, overseen by coordinators. */
@RestController
@RequestMapping("/api/v1/invitations")
class InvitationController {

  private static final Set<State> STATES = EnumSet.allOf(State.class);

  private final ReadInvitations reading;
  private final AnswerInvitation answer;
  private final WithdrawInvitation withdrawal;

  InvitationController(ReadInvitations reading, AnswerInvitation answer, WithdrawInvitation withdrawal) {
    this.reading = reading;
    this.answer = answer;
    this.withdrawal = withdrawal;
  }

  @GetMapping
  Page<InvitationBody> list(Actor actor, @ParameterObject ListRequest request) {
    Problem.requireSomebody(actor);
    return request.page(
        Problem.done(reading.invitations(actor, request.query(STATES))),
        Question::invitation,
        question -> InvitationBody.of(question.invitation(), AskedChallengeBody.inShort(question.challenge())));
  }

  @GetMapping("/{id}")
  InvitationBody one(Actor actor, @PathVariable String id) {
    Problem.requireSomebody(actor);
    Question question = Problem.done(reading.invitation(actor, parse(id)));
    return InvitationBody.of(question.invitation(), AskedChallengeBody.inFull(question.challenge()));
  }

  @PostMapping("/{id}/accept")
  InvitationBody accept(Actor actor, @PathVariable String id) {
    Problem.requireSomebody(actor);
    return InvitationBody.of(Problem.done(answer.accept(actor, parse(id))), null);
  }

  @PostMapping("/{id}/decline")
  InvitationBody decline(Actor actor, @PathVariable String id, @RequestBody DeclineBody body) {
    Problem.requireSomebody(actor);
    return InvitationBody.of(Problem.done(answer.decline(actor, parse(id), body.refusal())), null);
  }

  @PostMapping("/{id}/withdraw")
  InvitationBody withdraw(Actor actor, @PathVariable String id, @RequestBody ReasonBody body) {
    Problem.requireSomebody(actor);
    return InvitationBody.of(Problem.done(withdrawal.withdraw(actor, parse(id), body.givenBeforeAgreement())), null);
  }

  private static InvitationId parse(String id) {
    return InvitationId.parse(id).orElseThrow(Problem::unknown);
  }
}

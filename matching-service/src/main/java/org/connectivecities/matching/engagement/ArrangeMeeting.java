package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.connectivecities.matching.engagement.Engagement.Agreed;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Meeting.Proposal;
import org.connectivecities.matching.engagement.Meeting.Time;
import org.connectivecities.platform.security.Actor;

/** The two sides of an engagement find a time: each proposes, agrees to what the other has proposed, or cancels. */
public final class ArrangeMeeting {

  private final AskingDesk desk;
  private final EngagementRules rules;

  public ArrangeMeeting(AskingDesk desk) {
    this.desk = desk;
    this.rules = new EngagementRules(desk.challenges());
  }

  public Verdict<Accepted> propose(Actor actor, InvitationId id, Time time) {
    if (!time.start().isAfter(desk.now())) {
      return new Verdict.Refused<>(new EngagementRefusal.Invalid("/start", "is not in the future"));
    }
    return arrange(actor, id, (party, step) -> step.propose(party, time));
  }

  /** @param start of the time that the actor has seen proposed: another one may stand there meanwhile */
  public Verdict<Accepted> agree(Actor actor, InvitationId id, Instant start) {
    return arrange(actor, id, (party, step) -> step.agree(party, start));
  }

  /** What is agreed and what is proposed, both. */
  public Verdict<Accepted> cancel(Actor actor, InvitationId id) {
    return arrange(actor, id, (_, step) -> step.cancel());
  }

  private Verdict<Accepted> arrange(Actor actor, InvitationId id, BiFunction<Party, Step, Decision<Accepted>> decide) {
    return desk.edit(id, (asking, invitation) -> {
      Optional<Party> party = rules.partyOf(actor, invitation).filter(side -> side != Party.COORDINATOR);
      if (party.isEmpty()) {
        return Decision.refuse(EngagementRules.notAllowed("Only its practitioner and its city agree when they meet"));
      }
      if (!(invitation instanceof Accepted accepted)) {
        return Decision.refuse(new EngagementRefusal.Unknown());
      }
      return accepted.engagement() instanceof Agreed agreed
          ? decide.apply(party.get(), new Step(asking, accepted, agreed, desk.now()))
          : Decision.refuse(new EngagementRefusal.AlreadyOver(accepted.engagement()));
    });
  }

  /** One step from where a meeting stands. To repeat a step changes nothing. */
  private record Step(Asking asking, Accepted accepted, Agreed agreed, Instant now) {

    Decision<Accepted> propose(Party by, Time time) {
      Proposal waiting = agreed.meeting().proposed();
      if (waiting != null && waiting.by() == by && waiting.time().equals(time)) {
        return Decision.keep(accepted);
      }
      Meeting next = agreed.meeting().propose(by, time, now);
      return next.proposed() == null ? store(next) : store(next, EngagementFact.SessionProposed.of(accepted, next.proposed()));
    }

    Decision<Accepted> agree(Party by, Instant start) {
      Meeting meeting = agreed.meeting();
      Proposal waiting = meeting.proposed();
      if (waiting != null && waiting.by() != by && waiting.time().start().equals(start)) {
        Meeting next = meeting.agree(waiting.time());
        return start.isAfter(now)
            ? store(next, new EngagementFact.SessionAgreed(accepted.id(), accepted.expertId(), waiting.time(), next.sequence(), now))
            : Decision.refuse(new EngagementRefusal.Invalid("/start", "is not in the future any more"));
      }
      return waiting == null && meeting.agreed() != null && meeting.agreed().start().equals(start)
          ? Decision.keep(accepted)
          : Decision.refuse(new EngagementRefusal.NotProposed());
    }

    Decision<Accepted> cancel() {
      Meeting meeting = agreed.meeting();
      if (meeting.agreed() == null) {
        return meeting.proposed() == null ? Decision.keep(accepted) : store(meeting.cancel());
      }
      return store(meeting.cancel(), EngagementFact.SessionCancelled.of(accepted, meeting.agreed(), meeting, now));
    }

    private Decision<Accepted> store(Meeting next, EngagementFact... facts) {
      Accepted changed = accepted.with(agreed.meeting(next));
      return Decision.store(asking.note(changed, facts), changed);
    }
  }
}

package org.connectivecities.matching.engagement.storage;

import java.time.Instant;
import java.util.Objects;
import org.connectivecities.matching.engagement.Invitation;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Asked;
import org.connectivecities.matching.engagement.Invitation.Confirming;
import org.connectivecities.matching.engagement.Invitation.Declined;
import org.connectivecities.matching.engagement.Invitation.Expired;
import org.connectivecities.matching.engagement.Invitation.Pending;
import org.connectivecities.matching.engagement.Invitation.TurnedAway;
import org.connectivecities.matching.engagement.Invitation.Withdrawn;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.engagement.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * @param at when the state was reached; the fields after it are those of some states only
 */
record InvitationDocument(
    int number,
    String expertId,
    Instant askedAt,
    State state,
    @Nullable Instant at,
    @Nullable Instant deadline,
    @Nullable Refusal refusal,
    @Nullable Integer limit,
    @Nullable String reason,
    @Nullable EngagementDocument engagement) {

  enum State {
    PENDING,
    CONFIRMING,
    ACCEPTED,
    DECLINED,
    TURNED_AWAY,
    EXPIRED,
    WITHDRAWN
  }

  static InvitationDocument of(Invitation invitation) {
    return switch (invitation) {
      case Pending(var asked, var deadline) -> in(State.PENDING, asked, null).until(deadline);
      case Confirming(var asked, var at) -> in(State.CONFIRMING, asked, at);
      case Accepted(var asked, var engagement) ->
          in(State.ACCEPTED, asked, null).with(null, null, null, EngagementDocument.of(engagement));
      case Declined(var asked, var refusal, var at) -> in(State.DECLINED, asked, at).with(refusal, null, null, null);
      case TurnedAway(var asked, var limit, var at) -> in(State.TURNED_AWAY, asked, at).with(null, limit, null, null);
      case Expired(var asked, var deadline, var at) -> in(State.EXPIRED, asked, at).until(deadline);
      case Withdrawn(var asked, var reason, var at) -> in(State.WITHDRAWN, asked, at).with(null, null, reason, null);
    };
  }

  Invitation invitation(String challengeId) {
    Asked asked = new Asked(new InvitationId(challengeId, number), expertId, askedAt);
    return switch (state) {
      case PENDING -> new Pending(asked, known(deadline));
      case CONFIRMING -> new Confirming(asked, known(at));
      case ACCEPTED -> new Accepted(asked, known(engagement).engagement());
      case DECLINED -> new Declined(asked, known(refusal), known(at));
      case TURNED_AWAY -> new TurnedAway(asked, known(limit), known(at));
      case EXPIRED -> new Expired(asked, known(deadline), known(at));
      case WITHDRAWN -> new Withdrawn(asked, known(reason), known(at));
    };
  }

  private static InvitationDocument in(State state, Asked asked, @Nullable Instant at) {
    return new InvitationDocument(
        asked.id().number(), asked.expertId(), asked.at(), state, at, null, null, null, null, null);
  }

  private InvitationDocument until(Instant time) {
    return new InvitationDocument(number, expertId, askedAt, state, at, time, null, null, null, null);
  }

  private InvitationDocument with(
      @Nullable Refusal no, @Nullable Integer places, @Nullable String why, @Nullable EngagementDocument help) {
    return new InvitationDocument(number, expertId, askedAt, state, at, deadline, no, places, why, help);
  }

  private static <T> T known(@Nullable T field) {
    return Objects.requireNonNull(field, "a stored invitation lacks a field of its state");
  }
}

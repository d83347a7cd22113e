package org.connectivecities.matching.engagement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.connectivecities.matching.engagement.Invitation;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Confirming;
import org.connectivecities.matching.engagement.Invitation.Declined;
import org.connectivecities.matching.engagement.Invitation.Expired;
import org.connectivecities.matching.engagement.Invitation.Pending;
import org.connectivecities.matching.engagement.Invitation.TurnedAway;
import org.connectivecities.matching.engagement.Invitation.Withdrawn;
import org.connectivecities.matching.engagement.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One question to one practitioner.
 *
 * @param state pending, confirming, accepted, declined, turned-away (all places were taken), expired, or withdrawn
 * @param answerBy until when an answer counts, while it is pending
 * @param endedAt when it stopped being pending
 * @param engagementId once accepted
 * @param reason of a refusal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationBody(
    String id,
    String challengeId,
    String expertId,
    String state,
    Instant askedAt,
    @Nullable Instant answerBy,
    @Nullable Instant endedAt,
    @Nullable String engagementId,
    @Nullable String reason,
    @Nullable String comment,
    DeclineBody.@Nullable ColleagueBody suggestedColleague,
    @Nullable AskedChallengeBody challenge) {

  static InvitationBody of(Invitation invitation, @Nullable AskedChallengeBody challenge) {
    Refusal refusal = invitation instanceof Declined declined ? declined.refusal() : null;
    return new InvitationBody(
        invitation.id().toString(),
        invitation.id().challengeId(),
        invitation.expertId(),
        stateOf(invitation),
        invitation.asked().at(),
        invitation instanceof Pending pending ? pending.deadline() : null,
        endedAt(invitation),
        invitation instanceof Accepted ? invitation.id().toString() : null,
        refusal == null ? null : WireNames.of(refusal.reason()),
        refusal == null ? null : refusal.comment(),
        refusal == null ? null : colleague(refusal),
        challenge);
  }

  static String stateOf(Invitation invitation) {
    return switch (invitation) {
      case Pending pending -> "pending";
      case Confirming confirming -> "confirming";
      case Accepted accepted -> "accepted";
      case Declined declined -> "declined";
      case TurnedAway turnedAway -> "turned-away";
      case Expired expired -> "expired";
      case Withdrawn withdrawn -> "withdrawn";
    };
  }

  private static @Nullable Instant endedAt(Invitation invitation) {
    return switch (invitation) {
      case Pending pending -> null;
      case Confirming confirming -> confirming.saidYesAt();
      case Accepted accepted -> accepted.engagement().agreedAt();
      case Declined declined -> declined.at();
      case TurnedAway turnedAway -> turnedAway.at();
      case Expired expired -> expired.at();
      case Withdrawn withdrawn -> withdrawn.at();
    };
  }

  private static DeclineBody.@Nullable ColleagueBody colleague(Refusal refusal) {
    Refusal.Colleague colleague = refusal.suggestedColleague();
    return colleague == null ? null : new DeclineBody.ColleagueBody(colleague.name(), colleague.expertId());
  }
}

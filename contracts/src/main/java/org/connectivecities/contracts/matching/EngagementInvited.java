package org.connectivecities.contracts.matching;

import java.time.Instant;

/**
 * A practitioner has been asked whether they help. What the challenge says stays in the matching service: it may be private.
 *
 * @param engagementId names the invitation now, and the engagement if one comes of it
 * @param answerBy the deadline; at it, the next choice is asked
 */
public record EngagementInvited(
    String challengeId, String engagementId, String expertId, Instant answerBy, Instant invitedAt) {}

package org.connectivecities.contracts.matching;

import java.time.Instant;

/**
 * The practitioner will not help with this challenge; the next choice is asked.
 *
 * @param reason no-time, not-my-field, conflict or other, as the practitioner said; no-answer when the deadline passed;
 *     no-capacity when the practitioner said yes with all places taken
 */
public record EngagementDeclined(
    String challengeId, String engagementId, String expertId, String reason, Instant declinedAt) {}

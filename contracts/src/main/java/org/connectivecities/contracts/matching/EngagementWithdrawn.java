package org.connectivecities.contracts.matching;

import java.time.Instant;

/** The question to a practitioner was taken back before it came to an engagement. They did nothing, so it is no refusal. */
public record EngagementWithdrawn(String challengeId, String engagementId, String expertId, Instant withdrawnAt) {}

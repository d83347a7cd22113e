package org.connectivecities.contracts.matching;

import java.time.Instant;

/** Both sides have said yes: the city by its choice, the practitioner now. */
public record EngagementAccepted(String challengeId, String engagementId, String expertId, Instant acceptedAt) {}

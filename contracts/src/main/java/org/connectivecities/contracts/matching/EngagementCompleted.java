package org.connectivecities.contracts.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param rating of the help by the city, 1 (did not help) to 5 (solved it); absent when the city gave none */
public record EngagementCompleted(
    String challengeId, String engagementId, String expertId, @Nullable Integer rating, Instant completedAt) {}

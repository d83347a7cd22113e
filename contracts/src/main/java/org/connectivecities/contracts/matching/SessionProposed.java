package org.connectivecities.contracts.matching;

import java.time.Instant;

/**
 * One side of an engagement has proposed when to meet, and the other is to answer. What was agreed before stands until then.
 *
 * @param proposedBy {@code city} or {@code practitioner}
 * @param cityTimeZone IANA name, as the city reads the time
 * @param expertTimeZone likewise for the practitioner
 */
public record SessionProposed(
    String challengeId,
    String engagementId,
    String expertId,
    String proposedBy,
    Instant start,
    int minutes,
    String cityTimeZone,
    String expertTimeZone,
    Instant proposedAt) {}

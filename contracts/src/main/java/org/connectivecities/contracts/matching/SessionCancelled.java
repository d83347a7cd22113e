package org.connectivecities.contracts.matching;

import java.time.Instant;

/**
 * Both sides of an engagement had agreed when they meet, and it will not be then; no other time is agreed yet.
 *
 * @param sequence one more than that of the time that was agreed
 * @param start when it would have been
 * @param cityTimeZone IANA name, as the city reads the time
 * @param expertTimeZone likewise for the practitioner
 */
public record SessionCancelled(
    String challengeId,
    String engagementId,
    String expertId,
    int sequence,
    Instant start,
    int minutes,
    String cityTimeZone,
    String expertTimeZone,
    Instant cancelledAt) {}

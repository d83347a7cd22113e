package org.connectivecities.contracts.matching;

import java.time.Instant;

/**
 * Both sides of an engagement have agreed when they meet, for the first time or anew.
 *
 * @param sequence 0 for the first time of the engagement; grows with each that is agreed or cancelled
 * @param cityTimeZone IANA name, as the city reads the time
 * @param expertTimeZone likewise for the practitioner
 */
public record SessionAgreed(
    String challengeId,
    String engagementId,
    String expertId,
    int sequence,
    Instant start,
    int minutes,
    String cityTimeZone,
    String expertTimeZone,
    Instant agreedAt) {}

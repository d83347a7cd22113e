package org.connectivecities.profile.letter;

import java.time.Instant;

/**
 * When the two sides of an engagement meet, or do not meet after all.
 *
 * @param sequence grows with each word about the same engagement
 * @param cityZone IANA name, as the city reads the time
 * @param expertZone likewise for the practitioner
 */
public record Session(int sequence, Instant start, int minutes, String cityZone, String expertZone, boolean cancelled) {}

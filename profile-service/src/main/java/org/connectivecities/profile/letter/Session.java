package org.connectivecities.profile.letter;

import java.time.Instant;

/**
 * When the two sides of an engagement meet, might meet, or would have met.
 *
 * @param sequence grows with each time of the same engagement that is agreed or cancelled; of no matter where one is only proposed
 * @param cityZone IANA name, as the city reads the time
 * @param expertZone likewise for the practitioner
 */
public record Session(int sequence, Instant start, int minutes, String cityZone, String expertZone) {}

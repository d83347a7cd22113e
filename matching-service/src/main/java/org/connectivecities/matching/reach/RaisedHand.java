package org.connectivecities.matching.reach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner would like to help with a challenge. Nobody is contacted for it: a coordinator sees it and decides.
 *
 * @param note the person's own words
 */
public record RaisedHand(String challengeId, String expertId, @Nullable String note, Instant at) {}

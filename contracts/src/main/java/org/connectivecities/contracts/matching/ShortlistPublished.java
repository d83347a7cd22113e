package org.connectivecities.contracts.matching;

import java.time.Instant;
import java.util.List;

/**
 * A coordinator has shown a shortlist to the city.
 *
 * @param expertIds in the published order, alternates last
 */
public record ShortlistPublished(
    String challengeId, String shortlistId, long shortlistVersion, List<String> expertIds, Instant publishedAt) {}

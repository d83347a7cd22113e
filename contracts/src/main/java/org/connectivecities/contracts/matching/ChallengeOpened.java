package org.connectivecities.contracts.matching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city has posted a challenge. The text stays in the matching service: it may be private.
 *
 * @param cityId absent when the city is not registered
 * @param topics concept ids of the vocabulary
 * @param language BCP 47, of the challenge's texts
 */
public record ChallengeOpened(
    String challengeId,
    @Nullable String cityId,
    String cityName,
    String country,
    List<String> topics,
    @Nullable String language,
    Instant openedAt) {}

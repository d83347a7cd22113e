package org.connectivecities.matching.engagement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an asking needs to know of the world to go on.
 *
 * @param challengeClosed nobody else is asked for a closed challenge
 * @param obstacles asked for each choice whose turn comes, until one has none
 */
record Terms(
    Instant now,
    Duration timeToAnswer,
    boolean challengeClosed,
    Function<String, Optional<PassedOver.Obstacle>> obstacles) {}

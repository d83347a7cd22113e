package org.connectivecities.matching.assignment;

/** Somebody and a challenge. */
public record Pair(String challengeId, String expertId) {}

package org.connectivecities.matching.assignment;

import org.connectivecities.matching.wording.Sentence;

/** A challenge that got fewer people than it has seats, perhaps none. */
public record Unfilled(String challengeId, int seats, int filled, Sentence why) {}

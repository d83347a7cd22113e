package org.connectivecities.contracts.matching;

import java.time.Instant;

/** @param outcome helped, withdrawn or unmet */
public record ChallengeClosed(String challengeId, String outcome, Instant closedAt) {}

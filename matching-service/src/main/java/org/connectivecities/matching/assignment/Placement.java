package org.connectivecities.matching.assignment;

import java.math.BigDecimal;

/**
 * Somebody who should help with a challenge.
 *
 * @param rank among all who were scored for the challenge, from 1
 * @param pinned whether a coordinator had decided it before
 */
public record Placement(String challengeId, String expertId, BigDecimal score, int rank, boolean pinned) {}

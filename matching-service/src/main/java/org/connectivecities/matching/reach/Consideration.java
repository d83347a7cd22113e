package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.time.Instant;
import org.connectivecities.matching.shortlist.Considered;

/**
 * One person looked at for one challenge.
 *
 * @param cut the score of the last who was proposed
 * @param places how many could be proposed
 */
public record Consideration(String challengeId, Instant at, BigDecimal cut, int places, Considered.Person person) {}

package org.connectivecities.matching.assignment;

import java.math.BigDecimal;
import org.connectivecities.matching.wording.Sentence;

/**
 * Somebody who fits a challenge better than one it got, and was not given to it.
 *
 * @param rank among all who were scored for the challenge, from 1
 */
public record PassedOver(String challengeId, String expertId, int rank, BigDecimal score, Sentence why) {}

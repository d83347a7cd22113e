package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.time.Instant;
import org.connectivecities.matching.candidate.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a coordinator may want to add to a shortlist.
 *
 * @param raisedAt when the person raised a hand; absent when only the profile fits
 * @param score of the fit found when the profile changed; absent when none was
 * @param fittedAt when that was
 */
public record Offer(
    Candidate candidate,
    @Nullable Instant raisedAt,
    @Nullable String note,
    @Nullable BigDecimal score,
    @Nullable Instant fittedAt) {}

package org.connectivecities.matching.candidate.storage;

import org.connectivecities.matching.candidate.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * @param appliedAt milliseconds since the epoch at which this service took it over
 * @param candidate absent when only a pause of the person has been seen
 */
record StoredCandidate(long appliedAt, @Nullable Candidate candidate) {}

package org.connectivecities.matching.assignment;

import org.connectivecities.matching.candidate.Recall;
import org.jspecify.annotations.Nullable;

/**
 * Where the scores of a challenge came from.
 *
 * @param shortlistId the shortlist under review that they were read from; absent when there is none yet
 * @param beyond whether people were scored for this assignment whom no shortlist proposes
 * @param recall where people were looked for; {@code LOCAL} when the search service did not answer at the time
 * @param weights version of the weights they were made with; two versions in one assignment are not quite comparable
 * @param scored how many people
 */
public record Basis(
    String challengeId,
    @Nullable String shortlistId,
    boolean beyond,
    Recall.Source recall,
    String weights,
    int scored) {}

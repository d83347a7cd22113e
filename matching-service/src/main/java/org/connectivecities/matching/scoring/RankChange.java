package org.connectivecities.matching.scoring;

import org.connectivecities.matching.wording.Sentence;

/**
 * What would move somebody on a shortlist: found by scoring them anew, not guessed.
 *
 * @param variation name of what would be different
 * @param what in words, with both ranks
 * @param from rank now, 1-based, among all who are eligible
 * @param to rank then, everybody else unchanged
 */
public record RankChange(String variation, Sentence what, int from, int to) {}

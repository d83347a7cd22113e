package org.connectivecities.matching.report;

import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.candidate.Candidate;

/**
 * How evenly questions are spread over those who can be asked.
 *
 * @param people who agreed to be matched and are not paused
 * @param questions to them since then
 * @param overAsked the most asked first; at most some dozen, as are the never asked
 * @param neverAsked by name
 * @param neverAskedInAll how many those are
 */
public record Spread(
    Instant since, int people, int questions, List<Asked> overAsked, List<Candidate> neverAsked, int neverAskedInAll) {

  /** Questions a year, and times the average. */
  private static final int OFTEN = 3;

  public Spread {
    overAsked = List.copyOf(overAsked);
    neverAsked = List.copyOf(neverAsked);
  }

  public record Asked(Candidate peer, int times) {

    /** Often for anybody, and far more often than others: one busy year of the whole network is no reason. */
    boolean tooOften(int people, int questions) {
      return times >= OFTEN && (long) times * people > (long) OFTEN * questions;
    }
  }
}

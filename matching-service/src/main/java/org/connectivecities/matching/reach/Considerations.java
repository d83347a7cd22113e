package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.shortlist.NoteConsidered;

/** Who was looked at for which challenge: one document a challenge, kept for a year. */
public interface Considerations extends NoteConsidered {

  /** How long it is kept; what is older is dropped when something new is noted. */
  Duration KEPT = Duration.ofDays(365);

  /** One a challenge, newest first. */
  List<Consideration> of(String expertId, Instant since, int limit);

  /** The score that had to be reached for a challenge when its shortlist was made; absent while it has none. */
  Optional<BigDecimal> cut(String challengeId);

  /** Removes the person from every record; again changes nothing. */
  void forget(String expertId);
}

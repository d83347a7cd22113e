package org.connectivecities.matching.shortlist;

import java.math.BigDecimal;
import java.util.List;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.scoring.RankChange;
import org.connectivecities.matching.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner on a shortlist, as they were when it was made.
 *
 * @param role and the place, so that a reader knows whom they look at
 * @param signals the parts of the score, see {@link Assessment}
 * @param changes what would move the person from the rank at which they were proposed
 * @param addedBecause a coordinator's reason, where a coordinator and not the score put the person here
 * @param waived the rule a coordinator knowingly passed over
 */
public record Match(
    String expertId,
    long expertVersion,
    String name,
    @Nullable String role,
    Place home,
    BigDecimal score,
    List<Assessment.Part> signals,
    List<RankChange> changes,
    @Nullable String note,
    @Nullable String addedBecause,
    @Nullable String waived) {

  public Match {
    signals = List.copyOf(signals);
    changes = Missing.orNone(changes);
  }

  /** The few reasons that a reader needs, the most convincing first. */
  public List<Assessment.Part> reasons() {
    return Reasons.of(signals);
  }

  /** What does not fit, the heaviest signal first. */
  public List<Sentence> misfits() {
    return signals.stream().flatMap(part -> part.score().misfits().stream()).toList();
  }

  /** What could not be judged. */
  public List<Sentence> unknowns() {
    return signals.stream().flatMap(part -> part.score().unknowns().stream()).toList();
  }

  Match noted(@Nullable String newNote) {
    return new Match(expertId, expertVersion, name, role, home, score, signals, changes, newNote, addedBecause, waived);
  }
}

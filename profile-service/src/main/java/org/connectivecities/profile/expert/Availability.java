package org.connectivecities.profile.expert;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the practitioner can give.
 *
 * @param daysPerYear days a year
 * @param noticeWeeks weeks of notice needed
 * @param regions world regions to work with; all when empty
 * @param pausedUntil not to be asked before this day, although the profile can be found; a {@linkplain Status.Paused
 *     pause} hides it
 * @param parallelEngagements how many at once; the platform's default when absent
 */
public record Availability(
    @Nullable Integer daysPerYear,
    @Nullable Integer noticeWeeks,
    List<String> regions,
    @Nullable LocalDate pausedUntil,
    @Nullable Integer parallelEngagements) {

  public Availability {
    regions = List.copyOf(regions);
  }
}

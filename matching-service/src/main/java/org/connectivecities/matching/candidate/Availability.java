package org.connectivecities.matching.candidate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param daysPerYear days a year this person can give
 * @param noticeWeeks weeks of notice needed
 * @param regions where the person works; not said when empty
 * @param pausedUntil not to be asked before this day
 * @param parallelEngagements how many at once; not said when absent
 */
public record Availability(
    @Nullable Integer daysPerYear,
    @Nullable Integer noticeWeeks,
    Set<String> regions,
    @Nullable LocalDate pausedUntil,
    @Nullable Integer parallelEngagements) {

  public static final Availability UNKNOWN = new Availability(null, null, Set.of(), null, null);

  public Availability {
    regions = Set.copyOf(regions);
  }

  public Availability withNotice(int weeks) {
    return new Availability(daysPerYear, weeks, regions, pausedUntil, parallelEngagements);
  }

  public Availability withRegion(String region) {
    var more = new HashSet<>(regions);
    more.add(region);
    return new Availability(daysPerYear, noticeWeeks, more, pausedUntil, parallelEngagements);
  }
}

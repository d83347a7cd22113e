package org.connectivecities.matching.challenge;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * What the network promises about time, in working days (Monday to Friday, UTC; the network spans all zones and several
 * weekends, and one rule that everybody can check beats a precise one that nobody can).
 *
 * @param proposalDays from posting to a published shortlist
 * @param choiceDays from the published shortlist to the city's choice
 */
public record Promise(int proposalDays, int choiceDays) {

  public Promise {
    if (proposalDays < 1 || choiceDays < 1) {
      throw new IllegalArgumentException("a promise takes at least one working day");
    }
  }

  public Instant proposalDue(Timeline timeline) {
    return workingDaysAfter(timeline.postedAt(), proposalDays);
  }

  Instant choiceDue(Instant publishedAt) {
    return workingDaysAfter(publishedAt, choiceDays);
  }

  private static Instant workingDaysAfter(Instant start, int days) {
    ZonedDateTime day = start.atZone(ZoneOffset.UTC);
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day.toInstant();
  }
}

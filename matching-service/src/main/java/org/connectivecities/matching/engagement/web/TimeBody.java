package org.connectivecities.matching.engagement.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.connectivecities.matching.engagement.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A time, as both sides read it.
 *
 * @param minutes 15 to 480
 * @param cityTimeZone IANA name
 * @param practitionerTimeZone IANA name
 */
record TimeBody(
    @Nullable Instant start, @Nullable Integer minutes, @Nullable String cityTimeZone, @Nullable String practitionerTimeZone) {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 480;

  static TimeBody of(Meeting.Time time) {
    return new TimeBody(time.start(), time.minutes(), time.cityZone(), time.practitionerZone());
  }

  Meeting.Time time() {
    Faults faults = new Faults();
    if (start == null) {
      faults.add("/start", "is missing");
    }
    if (minutes == null || minutes < SHORTEST || minutes > LONGEST) {
      faults.add("/minutes", "must be a whole number from " + SHORTEST + " to " + LONGEST);
    }
    zone("/cityTimeZone", cityTimeZone, faults);
    zone("/practitionerTimeZone", practitionerTimeZone, faults);
    faults.refuseIfAny();
    return new Meeting.Time(
        start == null ? Instant.MIN : start.truncatedTo(ChronoUnit.MINUTES), minutes == null ? 0 : minutes, cityTimeZone == null ? "" : cityTimeZone,
        practitionerTimeZone == null ? "" : practitionerTimeZone);
  }

  private static void zone(String pointer, @Nullable String id, Faults faults) {
    if (id == null || !ZoneId.getAvailableZoneIds().contains(id)) {
      faults.add(pointer, "is no time zone, as in Africa/Accra");
    }
  }
}

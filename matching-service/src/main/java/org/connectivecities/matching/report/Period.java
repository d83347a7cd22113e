package org.connectivecities.matching.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days (UTC) on which challenges were posted, the last included. */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  Instant start() {
    return from.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  Instant end() {
    return to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}

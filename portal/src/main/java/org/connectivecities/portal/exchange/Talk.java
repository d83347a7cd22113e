package org.connectivecities.portal.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.connectivecities.portal.places.Zones;
import org.jspecify.annotations.Nullable;

/**
 * A first talk as somebody typed it.
 *
 * @param day as 2026-03-31
 * @param time as 14:30, where the reader is
 * @param here IANA zone of the reader, {@code there} of the other side
 */
record Talk(@Nullable String day, @Nullable String time, @Nullable String minutes, @Nullable String here, @Nullable String there) {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 480;

  /** Whether anything was typed at all. */
  boolean isTyped() {
    return day != null || time != null;
  }

  /** Keys of messages by field. */
  Map<String, String> faults(Instant now) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (read(day, LocalDate::parse).isEmpty() || start().filter(start -> !start.isAfter(now)).isPresent()) {
      faults.put("day", "error.talk.when");
    }
    if (read(time, LocalTime::parse).isEmpty()) {
      faults.put("time", "error.talk.when");
    }
    if (length().isEmpty()) {
      faults.put("minutes", "error.talk.minutes");
    }
    if (!isZone(here)) {
      faults.put("here", "error.talk.zone");
    }
    if (!isZone(there)) {
      faults.put("there", "error.talk.zone");
    }
    return faults;
  }

  private static boolean isZone(@Nullable String id) {
    return id != null && Zones.ALL.contains(id);
  }

  Optional<Instant> start() {
    return isZone(here) ? local().map(at -> at.atZone(ZoneId.of(here)).toInstant()) : Optional.empty();
  }

  private Optional<LocalDateTime> local() {
    return read(day, LocalDate::parse).flatMap(date -> read(time, LocalTime::parse).map(date::atTime));
  }

  private static <T> Optional<T> read(@Nullable String typed, Function<String, T> parse) {
    try {
      return Optional.ofNullable(typed).map(parse);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  Optional<Duration> length() {
    return Optional.ofNullable(minutes)
        .filter(typed -> typed.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .filter(number -> number >= SHORTEST && number <= LONGEST)
        .map(Duration::ofMinutes);
  }
}

package org.connectivecities.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Something to put into a calendar (RFC 5545). Its time is in UTC, which every calendar shows in its reader's own zone.
 *
 * @param id the same for the same thing
 * @param sequence where a calendar has the same thing already, the higher number counts
 * @param cancelled whether it does not take place
 */
public record CalendarEntry(String id, int sequence, String title, String text, Instant start, Duration length, boolean cancelled) {

  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;
  private static final String END = "\r\n";

  /** What is done with the file, as calendars and mail programs are told. */
  public String method() {
    return cancelled ? "CANCEL" : "PUBLISH";
  }

  /** @param now when it is written */
  public byte[] ics(Instant now) {
    var lines =
        List.of(
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Connective Cities//Portal//EN", "METHOD:" + method(), "BEGIN:VEVENT",
            "UID:" + id + "@connective-cities",
            "SEQUENCE:" + sequence,
            "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
            "DTSTAMP:" + UTC.format(now),
            "DTSTART:" + UTC.format(start),
            "DTEND:" + UTC.format(start.plus(length)),
            "SUMMARY:" + escaped(title),
            "DESCRIPTION:" + escaped(text),
            "END:VEVENT", "END:VCALENDAR");
    var written = new StringBuilder();
    lines.forEach(line -> fold(line, written));
    return written.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", " ");
  }

  /** Lines are counted in bytes, and no letter is cut in two. */
  private static void fold(String line, StringBuilder into) {
    int used = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String letter = Character.toString(line.codePointAt(at));
      int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
      if (used + bytes > LONGEST_LINE) {
        into.append(END).append(' ');
        used = 1;
      }
      into.append(letter);
      used += bytes;
    }
    into.append(END);
  }
}

package org.connectivecities.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

  private static final Instant NOW = Instant.parse("2026-11-29T13:00:20Z");

  private static String written(String title) {
    return written(title, 0, false);
  }

  private static String written(String title, int sequence, boolean cancelled) {
    var entry = new CalendarEntry("talk-e1", sequence, title, "Rain; and, then\nwater", Instant.parse("2026-12-01T09:30:00Z"), Duration.ofMinutes(45), cancelled);
    return new String(entry.ics(NOW), StandardCharsets.UTF_8);
  }

  @Test
  void saysWhenInAWayThatEveryCalendarPutsIntoItsOwnZone() {
    assertThat(written("Kumasi").lines())
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains("UID:talk-e1@connective-cities", "DTSTAMP:20261129T130020Z", "DTSTART:20261201T093000Z", "DTEND:20261201T101500Z")
        .contains("DESCRIPTION:Rain\\; and\\, then\\nwater")
        .endsWith("END:VEVENT", "END:VCALENDAR");
  }

  @Test
  void replacesWhatACalendarHasOfTheSameThingAndTakesItOut() {
    assertThat(written("Kumasi", 0, false).lines()).contains("METHOD:PUBLISH", "SEQUENCE:0", "STATUS:CONFIRMED");
    assertThat(written("Kumasi", 2, true).lines()).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", "UID:talk-e1@connective-cities");
  }

  @Test
  void foldsLongLinesWithoutCuttingALetter() {
    String title = "حديث أول عن مياه الأمطار 🌧 ".repeat(8).strip();

    assertThat(written(title).split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(written(title).replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
  }

  @Test
  void letsNobodyAddLinesOfTheirOwn() {
    assertThat(written("Kumasi\r\nATTENDEE:mailto:x").lines()).contains("SUMMARY:Kumasi\\nATTENDEE:mailto:x").noneMatch(line -> line.startsWith("ATTENDEE"));
  }
}

package org.connectivecities.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.connectivecities.portal.places.Zones;
import org.junit.jupiter.api.Test;

class TalkTest {

  private static final Instant NOW = Instant.parse("2026-11-29T13:00:00Z");

  @Test
  void isAtTheTimeOfTheReader() {
    var talk = new Talk("2027-07-01", "14:30", "45", "Europe/Berlin", "Africa/Accra");

    assertThat(talk.faults(NOW)).isEmpty();
    assertThat(talk.start()).contains(Instant.parse("2027-07-01T12:30:00Z"));
    assertThat(talk.length()).contains(Duration.ofMinutes(45));
  }

  @Test
  void tellsAllThatIsWrong() {
    assertThat(new Talk("2027-02-30", "25:00", "9999", "Europe/Berlin", "Nowhere/Else").faults(NOW)).containsOnlyKeys("day", "time", "minutes", "there");
    assertThat(new Talk("2026-11-28", "10:00", "60", "Europe/Berlin", "Africa/Accra").faults(NOW)).as("yesterday").containsOnlyKeys("day");
    assertThat(new Talk("2026-12-28", "", "60", "Europe/Berlin", "Africa/Accra").faults(NOW)).containsOnlyKeys("time");
    assertThat(new Talk(null, "10:00", null, "", null).faults(NOW)).containsOnlyKeys("day", "minutes", "here", "there");
  }

  @Test
  void knowsTheZoneOfCountriesThatHaveOne() {
    assertThat(Zones.of("GH")).contains("Africa/Accra");
    assertThat(Zones.of("BR")).isEmpty();
    assertThat(Zones.of("XX")).isEmpty();
  }
}

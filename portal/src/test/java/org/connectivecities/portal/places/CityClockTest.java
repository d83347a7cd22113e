package org.connectivecities.portal.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityClockTest {

  private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");
  private static final Instant WINTER = Instant.parse("2026-11-30T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Kumasi, GH, Africa/Accra, true", "Bremen, DE, Europe/Berlin, true", "São Paulo, BR, America/Sao_Paulo, true",
    "Recife, BR, America/Recife, true", "Rosario, AR, America/Argentina/La_Rioja, true", "Valencia, ES, Europe/Madrid, false",
    "Poltava, UA, Europe/Kyiv, false"
  })
  void isToldByCountryThenByNameThenByWhereMostLive(String city, String country, String zone, boolean certain) {
    assertThat(CityClock.of(city, country, WINTER)).contains(new CityClock(ZoneId.of(zone), certain));
  }

  @Test
  void comparesAsTheClocksAreNow() {
    CityClock bremen = CityClock.of("Bremen", "DE", WINTER).orElseThrow();

    assertThat(bremen.behind(ZoneId.of("Africa/Accra"), WINTER)).isEqualTo(Duration.ofHours(-1));
    assertThat(bremen.behind(ZoneId.of("Africa/Accra"), SUMMER)).isEqualTo(Duration.ofHours(-2));
    assertThat(bremen.behind(ZoneId.of("Asia/Kolkata"), WINTER)).isEqualTo(Duration.ofMinutes(270));
    assertThat(bremen.behind(null, WINTER)).isNull();
  }

  @Test
  void isNotGuessed() {
    assertThat(CityClock.of("Curitiba", "BR", WINTER)).isEmpty();
    assertThat(CityClock.of("Nowhere", "XX", WINTER)).isEmpty();
  }
}

package org.connectivecities.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

  private static Speech in(String language) {
    return new Speech(new Messages().messageSource(), Locale.of(language));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 22 November 2026", "de, 22. November 2026", "fr, 22 novembre 2026", "es, 22 de noviembre de 2026",
    "pt, 22 de novembro de 2026", "ar, 22 نوفمبر 2026"
  })
  void writesDatesAsTheLanguageDoes(String language, String date) {
    assertThat(in(language).date(LocalDate.of(2026, 11, 22))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"en, 1, 1 person", "en, 0, 0 people", "fr, 0, 0 personne", "ar, 2, شخصان", "ar, 5, 5 أشخاص", "ar, 12, 12 شخصًا", "ar, 100, 100 شخص"})
  void countsAsTheLanguageDoes(String language, long number, String said) {
    assertThat(in(language).count("search.total", number)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"en, Ghana", "de, Ghana", "ar, غانا"})
  void namesCountriesInTheReadersLanguage(String language, String country) {
    assertThat(in(language).country("GH")).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "en | PT2H | +2 hrs compared with Kumasi", "en | PT-5H-30M | −5 hrs, 30 mins compared with Kumasi", "en | PT0S | same time as in Kumasi",
    "de | PT5H45M | +5 Std., 45 Min. gegenüber Kumasi", "fr | PT-30M | −30 min par rapport à Kumasi"
  })
  void tellsHowFarAClockIsAhead(String language, Duration ahead, String said) {
    assertThat(in(language).ahead(ahead, "Kumasi")).isEqualTo(said);
  }

  @Test
  void namesTheCityOfAZoneInTheReadersLanguage() {
    assertThat(in("es").cityOf(ZoneId.of("Europe/Lisbon"))).isEqualTo("Lisboa");
  }

  @Test
  void readsOutAValueThatOnlyANewerPlatformKnows() {
    assertThat(in("de").word("signal", "night-work")).isEqualTo("night work");
  }
}

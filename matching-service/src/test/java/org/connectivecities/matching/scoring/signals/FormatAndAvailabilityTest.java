package org.connectivecities.matching.scoring.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.scoring.signals.SignalAssert.keys;
import static org.connectivecities.matching.scoring.signals.SignalAssert.score;
import static org.connectivecities.matching.scoring.signals.SignalAssert.value;

import java.time.LocalDate;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Format;
import org.junit.jupiter.api.Test;

class FormatAndAvailabilityTest {

  private final FormatAndAvailability signal = new FormatAndAvailability();
  private final Given.Wish wish =
      Given.challenge()
          .formats(Format.VIRTUAL_SESSION, Format.STUDY_TOUR)
          .until(LocalDate.parse("2027-01-31"))
          .context(new CityContext("sub-saharan-africa", null, null, null, null, Set.of()));

  private static Availability available(int noticeWeeks, String... regions) {
    return new Availability(10, noticeWeeks, Set.of(regions), null, null);
  }

  @Test
  void isFullWhereEverythingFits() {
    var person = Given.person("e").offers(Format.values()).available(available(4, "sub-saharan-africa"));

    assertThat(value(signal, wish, person)).isEqualTo(1);
  }

  @Test
  void lowersButDoesNotExcludeAMissingFormat() {
    var score =
        score(signal, wish, Given.person("e").offers(Format.STUDY_TOUR).available(available(4, "sub-saharan-africa")));

    assertThat(score.value()).isBetween(new java.math.BigDecimal("0.8"), new java.math.BigDecimal("0.9"));
    assertThat(keys(score.misfits())).containsExactly("format-and-availability.missing-format");
    assertThat(score.evidence()).singleElement().extracting("source").isEqualTo("formats");
  }

  @Test
  void saysThatTheNoticeIsTooLongAndTheRegionAnother() {
    var score = score(signal, wish, Given.person("e").offers(Format.values()).available(available(20, "europe")));

    assertThat(keys(score.misfits()))
        .containsExactly("format-and-availability.too-soon", "format-and-availability.other-regions");
  }

  @Test
  void countsNothingKnownAsNeutral() {
    var score = score(signal, Given.challenge(), Given.person("e"));

    assertThat(score.value()).isEqualByComparingTo("0.5");
    assertThat(score.unknowns()).hasSize(3);
  }
}

package org.connectivecities.matching.scoring.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.scoring.signals.SignalAssert.keys;
import static org.connectivecities.matching.scoring.signals.SignalAssert.score;
import static org.connectivecities.matching.scoring.signals.SignalAssert.value;

import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.CityContext;
import org.junit.jupiter.api.Test;

class SimilarContextTest {

  private static final CityContext KUMASI =
      new CityContext("sub-saharan-africa", 400_000L, "tropical", "lower-middle", null, Set.of("river", "hills"));

  private final SimilarContext signal = new SimilarContext();
  private final Given.Wish wish = Given.challenge().context(KUMASI);

  @Test
  void isFullForATwin() {
    assertThat(value(signal, wish, Given.person("e").context(KUMASI))).isEqualTo(1);
  }

  @Test
  void countsSizeByItsLogarithm() {
    double half = value(signal, wish, Given.person("e").context(sized(200_000)));
    double tenth = value(signal, wish, Given.person("e").context(sized(40_000)));
    double tiny = value(signal, wish, Given.person("e").context(sized(400)));

    assertThat(half).isGreaterThan(tenth);
    assertThat(tenth).isGreaterThan(tiny);
    assertThat(tiny).isEqualTo(0.8);
  }

  private static CityContext sized(long population) {
    return new CityContext("sub-saharan-africa", population, "tropical", "lower-middle", null, Set.of("river", "hills"));
  }

  @Test
  void treatsTheUnknownAsNeutralAndSaysSo() {
    var score = score(signal, wish, Given.person("e"));

    assertThat(score.value()).isEqualByComparingTo("0.5");
    assertThat(keys(score.unknowns())).containsExactly("similar-context.unknown");
    assertThat(score.reason()).isNull();
  }

  @Test
  void saysInWhatTheCitiesDiffer() {
    var other = new CityContext("europe", 400_000L, "temperate", "high", null, Set.of("coast"));

    var score = score(signal, wish, Given.person("e").context(other));

    assertThat(keys(score.misfits())).containsExactly("similar-context.unlike");
    assertThat(score.evidence()).singleElement().extracting("source").isEqualTo("city");
  }
}

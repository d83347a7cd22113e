package org.connectivecities.matching.scoring.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.scoring.signals.SignalAssert.keys;
import static org.connectivecities.matching.scoring.signals.SignalAssert.reason;
import static org.connectivecities.matching.scoring.signals.SignalAssert.score;
import static org.connectivecities.matching.scoring.signals.SignalAssert.value;

import org.connectivecities.matching.Given;
import org.junit.jupiter.api.Test;

class TrackRecordTest {

  private final TrackRecord signal = new TrackRecord();

  private double rated(int ratings, int sum) {
    return value(signal, Given.challenge(), Given.person("e").workload(0, ratings, ratings, sum));
  }

  @Test
  void countsFewRatingsForLittle() {
    double newcomer = rated(0, 0);
    double oneGood = rated(1, 5);
    double manyGood = rated(20, 95);

    assertThat(newcomer).isEqualTo(0.5);
    assertThat(oneGood).isBetween(0.55, 0.6);
    assertThat(manyGood).isGreaterThan(0.8);
  }

  @Test
  void doesNotRuinSomebodyForOneBadRating() {
    assertThat(rated(1, 1)).isBetween(0.4, 0.45);
  }

  @Test
  void saysWhatItRestsOn() {
    var good = score(signal, Given.challenge(), Given.person("e").workload(0, 6, 5, 24));
    var none = score(signal, Given.challenge(), Given.person("e"));
    var poor = score(signal, Given.challenge(), Given.person("e").workload(0, 6, 5, 8));

    assertThat(reason(good)).isEqualTo("track-record.rated");
    assertThat(good.evidence()).singleElement().extracting("source").isEqualTo("feedback");
    assertThat(keys(none.unknowns())).containsExactly("track-record.no-ratings");
    assertThat(keys(poor.misfits())).containsExactly("track-record.mixed");
  }
}

package org.connectivecities.matching.scoring.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.matching.scoring.signals.SignalAssert.keys;
import static org.connectivecities.matching.scoring.signals.SignalAssert.reason;
import static org.connectivecities.matching.scoring.signals.SignalAssert.score;
import static org.connectivecities.matching.scoring.signals.SignalAssert.value;

import org.connectivecities.matching.Given;
import org.junit.jupiter.api.Test;

class FairLoadTest {

  private final FairLoad signal = new FairLoad();

  @Test
  void prefersTheRestedAndSaysSo() {
    var score = score(signal, Given.challenge(), Given.person("e"));

    assertThat(score.value()).isEqualByComparingTo("1");
    assertThat(reason(score)).isEqualTo("fair-load.free");
  }

  @Test
  void halvesForHalfTheLoadAndForThreeProposals() {
    assertThat(value(signal, Given.challenge(), Given.person("e").workload(1, 0, 0, 0))).isEqualTo(0.5);
    assertThat(value(signal, Given.challenge(), Given.person("e").proposedLately(3))).isEqualTo(0.5);
  }

  @Test
  void saysWhoIsInDemand() {
    assertThat(keys(score(signal, Given.challenge(), Given.person("e").proposedLately(9)).misfits()))
        .containsExactly("fair-load.busy");
  }

  @Test
  void bearsMoreEngagementsThanPlaces() {
    assertThat(value(signal, Given.challenge(), Given.person("e").workload(5, 0, 0, 0))).isZero();
  }
}

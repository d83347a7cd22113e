package org.connectivecities.matching.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExchangesTest {

  @Test
  void countsManyAndNone() {
    assertThat(Exchanges.of(0)).isEqualTo(new Exchanges.Exactly(0));
    assertThat(Exchanges.of(5)).isEqualTo(new Exchanges.Exactly(5));
    assertThat(Exchanges.of(1234)).isEqualTo(new Exchanges.Exactly(1234));
  }

  @Test
  void doesNotCountAFew() {
    assertThat(Exchanges.of(1)).isEqualTo(new Exchanges.FewerThan(5));
    assertThat(Exchanges.of(4)).isEqualTo(new Exchanges.FewerThan(5));
  }
}

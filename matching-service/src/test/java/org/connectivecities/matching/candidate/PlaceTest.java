package org.connectivecities.matching.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void isTheSameHoweverItIsWritten() {
    assertThat(new Place("SÃO PAULO", "br").sameAs(new Place("Sao Paulo", "BR"))).isTrue();
    assertThat(new Place("Tripoli", "LY").sameAs(new Place("Tripoli", "LB"))).isFalse();
  }

  @Test
  void isNoOthersWhereNobodySaidWhere() {
    assertThat(Place.UNKNOWN.sameAs(Place.UNKNOWN)).isFalse();
  }
}

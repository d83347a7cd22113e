package org.connectivecities.search.expertsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscretionTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void tellsOneToFourAlike(long few) {
    assertThat(Discretion.ABOUT_FEW.tell(few)).isEqualTo(new Amount.FewerThan(5));
    assertThat(Discretion.ABOUT_FEW.mayDescribe(few)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5, 6, 60})
  void tellsNoneAndManyAsTheyAre(long people) {
    assertThat(Discretion.ABOUT_FEW.tell(people)).isEqualTo(new Amount.Exactly(people));
  }

  @Test
  void describesFiveAndMore() {
    assertThat(Discretion.ABOUT_FEW.mayDescribe(5)).isTrue();
    assertThat(Discretion.ABOUT_FEW.mayDescribe(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 4, 5})
  void keepsNothingFromThoseWhoLookAfterPeople(long people) {
    assertThat(Discretion.NONE.tell(people)).isEqualTo(new Amount.Exactly(people));
    assertThat(Discretion.NONE.mayDescribe(people)).isTrue();
  }
}

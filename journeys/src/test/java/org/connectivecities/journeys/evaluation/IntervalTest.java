package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void isAPointWhereAllAgree() {
    Interval interval = Interval.of(Collections.nCopies(7, .25));

    assertThat(interval).isEqualTo(new Interval(.25, .25, .25));
  }

  /** The standard error of the mean of 100 coins is .05; 1.96 of it to either side. */
  @Test
  void comesNearTheNormalIntervalOfManyCoins() {
    List<Double> coins = IntStream.range(0, 100).mapToObj(i -> (double) (i % 2)).toList();

    Interval interval = Interval.of(coins);

    assertThat(interval.mean()).isEqualTo(.5);
    assertThat(interval.low()).isCloseTo(.402, within(.02));
    assertThat(interval.high()).isCloseTo(.598, within(.02));
  }

  @Test
  void isTheSameEveryTime() {
    List<Double> values = List.of(.1, .9, .4, .3);

    assertThat(Interval.of(values)).isEqualTo(Interval.of(values));
  }
}

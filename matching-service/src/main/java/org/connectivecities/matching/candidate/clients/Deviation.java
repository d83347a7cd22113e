package org.connectivecities.matching.candidate.clients;

import java.util.stream.DoubleStream;

/** Where a value stands among all: {@code z = (x - mean) / standard deviation}, comparable between queries. */
record Deviation(double mean, double deviation) {

  static Deviation over(double[] all) {
    double mean = DoubleStream.of(all).average().orElse(0);
    double variance = DoubleStream.of(all).map(value -> (value - mean) * (value - mean)).average().orElse(0);
    return new Deviation(mean, Math.sqrt(variance));
  }

  /** 0 where nothing tells one from another. */
  double z(double value) {
    return deviation < 1e-12 ? 0 : (value - mean) / deviation;
  }

  /** 0 to 1, rising with z, .5 for the average. */
  static double squash(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}

package org.connectivecities.journeys.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations of one kind of thing, in nanoseconds; the percentiles are those of nearest rank. */
final class Times {

  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

  void add(long duration) {
    nanos.add(duration);
  }

  /** Runs it and counts its time. */
  void measure(Runnable task) {
    long start = System.nanoTime();
    task.run();
    add(System.nanoTime() - start);
  }

  int count() {
    return nanos.size();
  }

  double millis(double percentile) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int rank = (int) Math.ceil(percentile / 100 * sorted.size());
    return sorted.get(Math.clamp(rank - 1, 0, sorted.size() - 1)) / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms (n=%d)", millis(50), millis(95), millis(99), count());
  }
}

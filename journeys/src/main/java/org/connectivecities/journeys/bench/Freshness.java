package org.connectivecities.journeys.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.connectivecities.journeys.Api;
import org.connectivecities.journeys.RunningPlatform;

/**
 * How long a saved profile takes to be found, at twenty saves a second. One reader looks in the index for everybody who is
 * awaited, in one small query: as many searches as people awaited would measure nothing but themselves. The first half minute is
 * the first in which the services are given single profiles, with their compilers at work; both that and the next are told.
 */
final class Freshness {

  private static final int PER_SECOND = 20;
  private static final int SECONDS = 30;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Api api;
  private final Index index;
  private final Report report;
  private final Map<String, Long> awaited = new ConcurrentHashMap<>();
  private final Times saved = new Times();
  private final Times searchable = new Times();

  Freshness(RunningPlatform platform, Report report) {
    this.api = platform.api();
    this.index = new Index(platform);
    this.report = report;
  }

  /** @return the number of the first person who is not there yet */
  int measure(Crowd crowd, int first, String when) throws InterruptedException {
    report.working("saving " + PER_SECOND + " profiles a second for " + SECONDS + " s, " + when);
    int all = PER_SECOND * SECONDS;
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      people.submit(() -> look(all));
      long start = System.nanoTime();
      for (int i = 0; i < all; i++) {
        LockSupport.parkNanos(start + i * (1_000_000_000L / PER_SECOND) - System.nanoTime());
        int number = first + i;
        people.submit(() -> save(crowd, number));
      }
      people.shutdown();
      people.awaitTermination(3, TimeUnit.MINUTES);
    }
    report.figure("save (answered), " + when, saved.toString());
    report.figure("save -> searchable, " + PER_SECOND + " writes/s, " + when, searchable.toString());
    report.figure("of " + all + " not searchable after " + PATIENCE.toSeconds() + " s", String.valueOf(all - searchable.count()));
    return first + all;
  }

  private void save(Crowd crowd, int number) {
    saved.measure(() -> api.coordinator().post("/api/v1/experts", crowd.expert(number)).ok());
    awaited.put(Crowd.id(number), System.nanoTime());
  }

  private void look(int all) {
    long end = System.nanoTime() + PATIENCE.plusSeconds(SECONDS).toNanos();
    while (searchable.count() < all && System.nanoTime() < end) {
      List<String> found = index.present(List.copyOf(awaited.keySet()));
      long now = System.nanoTime();
      found.forEach(id -> searchable.add(now - awaited.remove(id)));
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}

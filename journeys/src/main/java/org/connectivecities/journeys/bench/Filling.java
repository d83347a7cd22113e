package org.connectivecities.journeys.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.connectivecities.journeys.Answer;
import org.connectivecities.journeys.Api;
import org.connectivecities.journeys.RunningPlatform;

/** Registers the crowd by roster import and waits until everybody can be found. */
final class Filling {

  private static final int ROSTER = 500;

  private final Api api;
  private final Report report;
  private final Index elasticsearch;

  Filling(RunningPlatform platform, Report report) {
    this.api = platform.api();
    this.elasticsearch = new Index(platform);
    this.report = report;
  }

  void fill(Crowd crowd, int experts) throws InterruptedException {
    report.working("registering " + experts + " practitioners");
    long start = System.nanoTime();
    for (int first = 0; first < experts; first += ROSTER) {
      String roster =
          IntStream.range(first, Math.min(first + ROSTER, experts)).mapToObj(crowd::expert).collect(Collectors.joining("\n"));
      Answer answer = api.coordinator().post("/api/v1/experts/imports", "application/x-ndjson", null, roster).ok();
      if (first == 0) {
        report.working("first roster: " + answer.raw().body().substring(0, Math.min(160, answer.raw().body().length())));
      }
      report.working(Math.min(first + ROSTER, experts) + " sent, " + total() + " searchable");
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    report.figure("roster import", String.format(Locale.ROOT, "%.0f practitioners/s", experts / seconds));
    for (long there = total(); there < experts; there = total()) {
      report.working(there + " searchable");
      TimeUnit.SECONDS.sleep(2);
    }
    report.figure("from first import to everybody searchable (" + experts + ")", Bench.seconds(start));
    awaitVectors(experts, start);
  }

  private long total() {
    return api.coordinator().get("/api/v1/search/experts?limit=1").ok().json().path("total").asLong();
  }

  private void awaitVectors(int experts, long first) throws InterruptedException {
    long start = System.nanoTime();
    long all = waiting();
    awaitVectors();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (all > 0) {
      long pieces = elasticsearch.count("{\"query\":{\"exists\":{\"field\":\"vector\"}}}");
      report.figure(
          "embedding, nothing else at work", String.format(Locale.ROOT, "%.0f pieces/s (%d of %d)", all / seconds, all, pieces));
      report.figure(
          "so 2,000 profiles take", String.format(Locale.ROOT, "%.0f s", 2000.0 * pieces / experts / (all / seconds)));
      report.figure("from first import to every vector there", Bench.seconds(first));
    }
  }

  /** Vectors follow behind the texts; what is measured next shall not share the cores with them. */
  void awaitVectors() throws InterruptedException {
    long looks = 0;
    for (long left = waiting(); left > 0; left = waiting()) {
      if (looks++ % 10 == 0) {
        report.working(left + " pieces of texts wait for their vectors");
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private long waiting() {
    return elasticsearch.count("{\"query\":{\"term\":{\"waiting\":true}}}");
  }
}

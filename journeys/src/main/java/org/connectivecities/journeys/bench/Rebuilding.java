package org.connectivecities.journeys.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectivecities.journeys.Answer;
import org.connectivecities.journeys.Api;
import tools.jackson.databind.JsonNode;

/** The index built anew from the topic, while people search. */
final class Rebuilding {

  private static final String REBUILDS = "/api/v1/search/rebuilds";

  private final Report report;

  Rebuilding(Report report) {
    this.report = report;
  }

  /** One rebuild from its own record. */
  record Rebuilt(long events, Duration took) {

    double perSecond() {
      return events * 1000.0 / Math.max(1, took.toMillis());
    }
  }

  void measure(Api api, Crowd crowd) throws InterruptedException {
    report.working("building the index anew while people search");
    List<String> queries = crowd.queries(100);
    var over = new AtomicBoolean();
    var searches = new AtomicInteger();
    var failed = new AtomicInteger();
    Thread people = Thread.ofVirtual().start(() -> {
      while (!over.get()) {
        Answer answer = api.coordinator().get("/api/v1/search/experts", "q", queries.get(searches.getAndIncrement() % queries.size()));
        failed.addAndGet(answer.status() == 200 && answer.json().path("total").isNumber() ? 0 : 1);
        sleep(100);
      }
    });
    Rebuilt rebuilt;
    try {
      rebuilt = once(api);
    } finally {
      over.set(true);
      people.join();
    }
    report.figure(
        "rebuild of " + rebuilt.events() + " events, vectors taken over",
        String.format(Locale.ROOT, "%.1f s", rebuilt.took().toMillis() / 1000.0));
    report.figure("failed of " + searches.get() + " searches meanwhile", String.valueOf(failed.get()));
  }

  /** Starts one and waits for its end, telling how far it is. */
  Rebuilt once(Api api) throws InterruptedException {
    String id = api.administrator().post(REBUILDS, "").ok().text("/id");
    JsonNode state = api.administrator().get(REBUILDS + "/" + id).ok().json();
    for (int looks = 1; state.path("state").asString().equals("running"); looks++) {
      TimeUnit.SECONDS.sleep(1);
      state = api.administrator().get(REBUILDS + "/" + id).ok().json();
      if (looks % 10 == 0) {
        report.working(state.path("read").asLong() + " events read");
      }
    }
    if (!state.path("state").asString().equals("done")) {
      throw new IllegalStateException("The rebuild failed: " + state);
    }
    Instant started = Instant.parse(state.path("started").asString());
    return new Rebuilt(
        state.path("read").asLong(), Duration.between(started, Instant.parse(state.path("ended").asString())));
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

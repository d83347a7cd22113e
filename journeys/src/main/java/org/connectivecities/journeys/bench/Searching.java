package org.connectivecities.journeys.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.connectivecities.journeys.Api;
import org.connectivecities.journeys.RunningPlatform;
import org.connectivecities.local.ServiceProcess;

/** Search through the gateway beside the same requests sent straight to Elasticsearch. */
final class Searching {

  private static final int QUERIES = 100;
  private static final int ROUNDS = 4;
  private static final int PER_SECOND = 50;

  private final RunningPlatform platform;
  private final Report report;
  private final Api api;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Searching(RunningPlatform platform, Report report) {
    this.platform = platform;
    this.report = report;
    this.api = member(platform.api());
  }

  void besideElasticsearch(Crowd crowd) throws IOException, InterruptedException {
    List<String> queries = crowd.queries(QUERIES);
    report.working("recording what the search service asks Elasticsearch");
    List<List<Recorder.Asked>> asked = recorded(queries);
    report.working("searching, one after the other");
    Times through = new Times();
    Times straight = new Times();
    for (int round = 0; round < ROUNDS; round++) {
      boolean counts = round > 0;
      for (int i = 0; i < QUERIES; i++) {
        String query = queries.get(i);
        List<Recorder.Asked> same = asked.get(i);
        timed(counts ? straight : new Times(), () -> same.forEach(this::ask));
        timed(counts ? through : new Times(), () -> api.get("/api/v1/search/experts", "q", query).ok());
      }
    }
    report.figure("search through the gateway", through.toString());
    report.figure("the same straight to Elasticsearch", straight.toString());
    report.ratio("search: gateway / raw at p50", through.millis(50) / straight.millis(50));
  }

  /** To whom a search tells most. */
  private static Api member(Api anybody) {
    return anybody.practitioner("bench-1");
  }

  private static void timed(Times times, Runnable task) {
    times.measure(task);
  }

  private List<List<Recorder.Asked>> recorded(List<String> queries) throws IOException {
    try (Recorder recorder = new Recorder(URI.create(platform.stack().elasticsearchUri()))) {
      ServiceProcess beside =
          platform.startBeside(RunningPlatform.SEARCH, Map.of("CC_ELASTICSEARCH_URI", recorder.uri()));
      Api direct = member(Api.anonymous(beside.uri()));
      recorder.taken("search");
      List<List<Recorder.Asked>> asked = new ArrayList<>();
      for (String query : queries) {
        direct.get("/api/v1/search/experts", "q", query).ok();
        asked.add(recorder.taken("search"));
      }
      beside.stop();
      return asked;
    }
  }

  private void ask(Recorder.Asked same) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(platform.stack().elasticsearchUri()).resolve(same.path()))
            .header("Content-Type", same.type())
            .header("Accept", same.type().replace("x-ndjson", "json"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(same.body()))
            .build();
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("Elasticsearch answered " + answer.statusCode() + " to " + same.path());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An open loop: requests start when they are due, whether or not the ones before have been answered. */
  void underLoad(Crowd crowd) throws InterruptedException {
    List<String> queries = crowd.queries(QUERIES);
    report.working("searching, one after the other");
    queries.forEach(query -> api.get("/api/v1/search/experts", "q", query).ok());
    Times alone = new Times();
    queries.forEach(query -> timed(alone, () -> api.get("/api/v1/search/experts", "q", query).ok()));
    report.figure("search through the gateway, one at a time", alone.toString());
    report.working("searching at " + PER_SECOND + " requests a second");
    Times times = new Times();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < PER_SECOND * 20; i++) {
        long due = start + i * (1_000_000_000L / PER_SECOND);
        LockSupport.parkNanos(due - System.nanoTime());
        String query = queries.get(i % queries.size());
        people.submit(
            () -> {
              api.get("/api/v1/search/experts", "q", query).ok();
              times.add(System.nanoTime() - due);
            });
      }
      people.shutdown();
      people.awaitTermination(1, TimeUnit.MINUTES);
    }
    report.figure("search at " + PER_SECOND + " requests/s", times.toString());
  }
}

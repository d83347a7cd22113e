package org.connectivecities.journeys.evaluation;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Waits until everybody is in the index with all vectors, and they and the cities in matching's copies. */
final class Readiness {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PERSONS = "{\"query\":{\"term\":{\"kind\":\"person\"}}}";
  private static final String PIECES = "{\"query\":{\"term\":{\"kind\":\"passage\"}}}";
  private static final String NAMED_BY_PERSONS = "{\"size\":0,\"aggs\":{\"pieces\":{\"value_count\":{\"field\":\"parts\"}}}}";
  private static final String WAITING = "{\"query\":{\"term\":{\"waiting\":true}}}";
  private static final String DONE = "{\"query\":{\"term\":{\"waiting\":false}}}";

  private final TemporaryPlatform platform;
  private final Progress progress;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String index;

  Readiness(TemporaryPlatform platform, Progress progress) {
    this.platform = platform;
    this.progress = progress;
    this.index = platform.stack().elasticsearchUri() + "/" + TemporaryPlatform.NAMESPACE + "-experts/";
  }

  void await(int experts, int cities) throws InterruptedException {
    for (long indexed = 0; indexed < experts; indexed = count(PERSONS)) {
      look("indexed", indexed, experts);
    }
    progress.show("indexed", experts, experts);
    // A person is written before the pieces of their texts: until those are there, none is seen to wait for its vector.
    for (long expected = expectedPieces(), pieces = count(PIECES); pieces < expected; pieces = count(PIECES)) {
      look("texts", pieces, expected);
    }
    for (long waiting = count(WAITING); waiting > 0; waiting = count(WAITING)) {
      long done = count(DONE);
      look("vectors", done, done + waiting);
    }
    copied("experts", experts);
    copied("cities", cities);
    settle();
    progress.end();
  }

  private void look(String what, long done, long of) throws InterruptedException {
    platform.requireAlive();
    progress.show(what, done, of);
    TimeUnit.MILLISECONDS.sleep(500);
  }

  private void copied(String what, int all) throws InterruptedException {
    try (MongoClient client = MongoClients.create(platform.stack().mongoUri())) {
      MongoCollection<Document> copies =
          client.getDatabase(TemporaryPlatform.NAMESPACE + "_matching").getCollection(what);
      for (long known = copies.countDocuments(); known < all; known = copies.countDocuments()) {
        look(what + " copied", known, all);
      }
    }
  }

  /**
   * One segment without leftovers. The statistics of words count documents that were replaced, and every vector replaces one; a run
   * shall come out the same every time. Merging leaves what a copy of the index might still ask for, until Elasticsearch has
   * noticed that there is none, which it looks after every half minute.
   */
  private void settle() throws InterruptedException {
    for (long left = merged(), of = left; left > 0; left = merged()) {
      look("merged", of - left, of);
    }
  }

  /** @return how many replaced documents are left */
  private long merged() {
    ask("_flush?force=true&wait_if_ongoing=true", "");
    ask("_forcemerge?max_num_segments=1", "");
    ask("_refresh", "");
    return send(HttpRequest.newBuilder(URI.create(index + "_stats/docs")).GET()).at("/_all/primaries/docs/deleted").asLong(0);
  }

  /** 0 while there is no index yet. */
  private long count(String query) {
    return ask("_count", query).path("count").asLong(0);
  }

  private long expectedPieces() {
    return ask("_search", NAMED_BY_PERSONS).at("/aggregations/pieces/value").asLong(0);
  }

  private JsonNode ask(String what, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(index + what))
            .header("Content-Type", "application/json")
            .POST(body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
  }

  private JsonNode send(HttpRequest.Builder request) {
    return JSON.readTree(http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()).join().body());
  }
}

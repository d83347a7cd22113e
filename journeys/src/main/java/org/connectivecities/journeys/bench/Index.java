package org.connectivecities.journeys.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.connectivecities.journeys.RunningPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's index, asked directly. */
final class Index {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String experts;

  Index(RunningPlatform platform) {
    experts = platform.stack().elasticsearchUri() + "/" + platform.namespace() + "-experts/";
  }

  long count(String query) {
    return ask("_count", query).path("count").asLong();
  }

  /** Those of the people whom a search can find now. */
  List<String> present(List<String> ids) {
    Map<String, Object> query =
        Map.of(
            "size", 1000,
            "_source", List.of("id"),
            "query", Map.of("bool", Map.of("filter", List.of(Map.of("term", Map.of("kind", "person")), Map.of("terms", Map.of("id", ids))))));
    return ids.isEmpty() ? List.of() : ask("_search", JSON.writeValueAsString(query)).at("/hits/hits").findValuesAsString("id");
  }

  private JsonNode ask(String what, String query) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(experts + what))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(query))
            .build();
    return JSON.readTree(http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join().body());
  }
}

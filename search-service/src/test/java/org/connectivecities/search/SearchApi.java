package org.connectivecities.search;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertPaused;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.platform.kafka.EventMeta;
import org.connectivecities.platform.kafka.EventPublisher;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its neighbours meet it: events in, HTTP out. */
public final class SearchApi {

  /** A member; of few people no numbers. */
  public static final String MEMBER = "mara; roles=practitioner";
  public static final String COORDINATOR = "ana; roles=coordinator";
  public static final String MATCHING = "matching-service; scopes=search.candidates";
  public static final String ADMINISTRATOR = "root; roles=administrator";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final EventPublisher publisher;
  private final IntSupplier port;
  private final IntSupplier management;
  /** The JDK's client: the one that Elasticsearch brings along would quietly repeat a 503. */
  private final RestClient http =
      RestClient.builder()
          .requestFactory(new JdkClientHttpRequestFactory())
          .defaultStatusHandler(status -> true, (question, answer) -> {})
          .build();

  SearchApi(EventPublisher publisher, IntSupplier port, IntSupplier management) {
    this.publisher = publisher;
    this.port = port;
    this.management = management;
  }

  public void publish(ExpertPublished... experts) {
    for (ExpertPublished expert : experts) {
      publish(EventTypes.EXPERT_PUBLISHED, expert.expertId(), expert.version(), JSON.writeValueAsString(expert));
    }
  }

  public void pause(String id, long version) {
    publish(EventTypes.EXPERT_PAUSED, id, version, JSON.writeValueAsString(new ExpertPaused(id, version, null)));
  }

  public void erase(String id, long version) {
    publish(EventTypes.EXPERT_ERASED, id, version, JSON.writeValueAsString(new ExpertErased(id, version)));
  }

  public void publish(String type, String id, long version, String body) {
    var meta = new EventMeta(UUID.randomUUID().toString(), type, Instant.now(), id, version, null);
    publisher.publish(List.of(new EventPublisher.Outgoing(Topics.EXPERT_PROFILES, meta, body)));
  }

  /** @param parameters name, value, name, value, … */
  public ResponseEntity<JsonNode> get(String path, String actor, String... parameters) {
    var uri = UriComponentsBuilder.fromPath(path);
    for (int i = 0; i < parameters.length; i += 2) {
      uri.queryParam(parameters[i], "{" + i + "}");
    }
    var values = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i += 2) {
      values[i / 2] = parameters[i + 1];
    }
    var expanded = uri.buildAndExpand(java.util.Arrays.copyOf(values, parameters.length / 2)).encode().toUri();
    return request(http.get().uri(at(expanded.toString())), actor);
  }

  public JsonNode search(String... parameters) {
    ResponseEntity<JsonNode> answer = get("/api/v1/search/experts", MEMBER, parameters);
    if (!answer.getStatusCode().is2xxSuccessful()) {
      throw new AssertionError(answer.toString());
    }
    return answer.getBody();
  }

  public ResponseEntity<JsonNode> post(String path, String actor, Map<String, ?> body) {
    return request(
        http.post().uri(at(path)).contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsString(body)), actor);
  }

  private static ResponseEntity<JsonNode> request(RestClient.RequestHeadersSpec<?> request, String actor) {
    if (!actor.isEmpty()) {
      request.header("X-Dev-Actor", actor);
    }
    ResponseEntity<String> answer = request.retrieve().toEntity(String.class);
    String body = answer.getBody();
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .body(JSON.readTree(body == null || body.isEmpty() ? "null" : body));
  }

  /** With the reasons that only operators are told. */
  JsonNode health() {
    return request(http.get().uri(URI.create("http://127.0.0.1:" + management.getAsInt() + "/actuator/health")), "").getBody();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port.getAsInt() + path);
  }

  /** Waits until there is an index. */
  public void awaitReady() {
    await(answer -> true);
  }

  /** Waits until a search answers as hoped. */
  public JsonNode await(Predicate<JsonNode> hoped, String... parameters) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> get("/api/v1/search/experts", MEMBER, parameters).getBody(), answer ->
            answer != null && answer.has("items") && hoped.test(answer));
  }

  public JsonNode awaitFound(String id, String... parameters) {
    return await(answer -> ids(answer).contains(id), parameters);
  }

  public JsonNode awaitNotFound(String id, String... parameters) {
    return await(answer -> !ids(answer).contains(id), parameters);
  }

  public static List<String> ids(JsonNode answer) {
    return answer.get("items").valueStream().map(item -> item.get("expertId").asString()).toList();
  }
}

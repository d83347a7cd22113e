package org.connectivecities.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectivecities.tokens.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every call of a service's own description, made by every kind of caller with a real token, as a table a person can read.
 * A committed copy is compared with it: a call that nobody has put there, or a right that has changed, fails the build.
 *
 * <p>Each call is about something that has just been made, so that no call disturbs another. "yes" means let in, whatever
 * came of it: a call with an empty body is let in and then told what is missing.
 */
public final class AccessMatrix {

  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI service;
  private final String audience;
  private final TestIssuer issuer;
  private final Resources resources;
  private final Map<String, Map<String, JsonNode>> given = new HashMap<>();
  private final AtomicInteger made = new AtomicInteger();
  private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

  /** What the calls are about. */
  public interface Resources {

    /**
     * Makes what this call needs, as somebody who may.
     *
     * @param call as in {@code GET /api/v1/things/{id}}
     * @param concerned id of the practitioner and of the city whom the thing concerns; new for every call
     * @return the id for the address
     */
    String make(String call, String concerned) throws Exception;

    /** What is sent: a body, or the query of a GET without its question mark. */
    default String content(String call) {
      return call.startsWith("GET ") ? "" : "{}";
    }

    /** Whether what everybody asks about is made alike: then the fields of their answers can be compared. */
    default boolean comparable(String call) {
      return call.startsWith("GET ");
    }
  }

  private record Caller(String name, Function<String, @Nullable String> token) {}

  public AccessMatrix(URI service, String audience, TestIssuer issuer, Resources resources) {
    this.service = service;
    this.audience = audience;
    this.issuer = issuer;
    this.resources = resources;
  }

  private List<Caller> callers() {
    Map<String, Object> all = Map.of("roles", List.of("administrator"));
    return List.of(
        new Caller("anonymous", _ -> null),
        new Caller("expired token", _ -> issuer.token("late", audience, all, Instant.now().minusSeconds(600))),
        new Caller("token for something else", _ -> issuer.token("lost", "portal", all)),
        new Caller("account without role", _ -> token(Map.of())),
        new Caller("practitioner concerned", id -> token(Map.of("roles", List.of("practitioner"), "expert", id))),
        new Caller("other practitioner", id -> token(Map.of("roles", List.of("practitioner"), "expert", "another"))),
        new Caller("city concerned", id -> token(Map.of("roles", List.of("city"), "city", id))),
        new Caller("other city", id -> token(Map.of("roles", List.of("city"), "city", "another"))),
        new Caller("coordinator elsewhere", _ -> token(Map.of("roles", List.of("coordinator"), "regions", List.of("latin-america-caribbean")))),
        new Caller("coordinator there", _ -> token(Map.of("roles", List.of("coordinator"), "regions", List.of("europe")))),
        new Caller("administrator", _ -> administrator()),
        new Caller("funder", _ -> token(Map.of("roles", List.of("funder")))),
        new Caller("service", _ -> token(Map.of("scope", "search.candidates matching.digests matching.answer-links"))));
  }

  /** For {@link Resources#make}. */
  public String administrator() {
    return token(Map.of("roles", List.of("administrator")));
  }

  private String token(Map<String, Object> claims) {
    return issuer.token("somebody", audience, claims);
  }

  /** The whole table, in Markdown. */
  public String render() throws Exception {
    List<Caller> callers = callers();
    StringBuilder table = new StringBuilder("| call | " + callers.stream().map(Caller::name).collect(Collectors.joining(" | ")) + " |\n");
    table.append("|---|").append("---|".repeat(callers.size())).append('\n');
    for (var call : calls().entrySet()) {
      List<String> row = new ArrayList<>(List.of("`" + call.getKey() + "`"));
      for (Caller caller : callers) {
        HttpResponse<String> answer = call(call.getKey(), call.getValue(), caller);
        keep(call.getKey(), caller, answer);
        row.add(word(answer));
      }
      table.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    return table.toString();
  }

  private void keep(String call, Caller caller, HttpResponse<String> answer) {
    boolean json = answer.headers().firstValue("Content-Type").filter(kind -> kind.startsWith("application/json")).isPresent();
    if (json && answer.statusCode() < 300) {
      given.computeIfAbsent(call, _ -> new LinkedHashMap<>()).put(caller.name(), JSON.readTree(answer.body()));
    }
  }

  /**
   * Every field that an answer may have, by call, in Markdown: what is not in here leaves the service for nobody. To be asked for
   * behind {@link #render}; a field that only some of those let in were then given names them, in the items of lists too.
   */
  public String fields() throws Exception {
    JsonNode description = description();
    StringBuilder table = new StringBuilder("| call | fields |\n|---|---|\n");
    for (String call : calls().keySet()) {
      String[] parts = call.split(" ");
      JsonNode operation = description.get("paths").get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT));
      var answers = new GivenFields(given.getOrDefault(call, Map.of()), resources.comparable(call));
      String fields = answers.of(DescribedFields.of(description, operation));
      if (!fields.isEmpty()) {
        table.append("| `").append(call).append("` | ").append(fields).append(" |\n");
      }
    }
    return table.toString();
  }

  /** Every call by path, with the kind of content it takes. */
  private Map<String, String> calls() throws IOException, InterruptedException {
    JsonNode paths = description().get("paths");
    Map<String, String> calls = new LinkedHashMap<>();
    for (String path : new TreeSet<>(paths.propertyNames())) {
      for (String method : new TreeSet<>(paths.get(path).propertyNames())) {
        String kind = paths.get(path).get(method).at("/requestBody/content").propertyNames().stream().findFirst().orElse("application/json");
        calls.put(method.toUpperCase(Locale.ROOT) + " " + path, kind);
      }
    }
    return calls;
  }

  private JsonNode description() throws IOException, InterruptedException {
    var described = HTTP.send(HttpRequest.newBuilder(service.resolve("/v3/api-docs")).build(), BodyHandlers.ofString());
    return JSON.readTree(described.body());
  }

  private HttpResponse<String> call(String call, String kind, Caller caller) throws Exception {
    String concerned = "m" + run + "-" + made.incrementAndGet();
    String id = resources.make(call, concerned);
    String[] parts = call.split(" ");
    boolean reads = parts[0].equals("GET");
    String content = resources.content(call);
    String address = parts[1].replaceAll("\\{[^}]*}", id) + (reads && !content.isEmpty() ? "?" + content : "");
    var request = HttpRequest.newBuilder(service.resolve(address))
        .header("If-Match", "\"1\"")
        .method(parts[0], reads ? BodyPublishers.noBody() : BodyPublishers.ofString(content));
    if (!reads && !content.isEmpty()) {
      request.header("Content-Type", kind);
    }
    String token = caller.token().apply(concerned);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String word(HttpResponse<String> response) {
    int status = response.statusCode();
    return switch (status) {
      case 401 -> "sign in";
      case 403 -> "no";
      case 404 -> "not there";
      default -> status < 500 ? "yes" : "FAULT " + status + " " + Arrays.toString(response.body().split("\n"));
    };
  }
}

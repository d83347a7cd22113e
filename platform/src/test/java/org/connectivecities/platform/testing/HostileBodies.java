package org.connectivecities.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.connectivecities.tokens.testing.TestIssuer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bodies that a service's own description allows, each with one thing made wrong, sent to every call that takes one. Whatever comes, the
 * answer is no fault of ours, and a refusal is a problem that names the field and nothing of our inside.
 */
public final class HostileBodies {

  private static final int EACH = 60;
  /** The same every time, so that no build fails for what another one did; -Dcc.test.seed=… tries others. */
  private static final long SEED = Long.getLong("cc.test.seed", 20261130);
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Map<String, Object> EVERYTHING = Map.of(
      "roles", List.of("administrator", "coordinator", "city", "practitioner"), "regions", List.of("*"), "city", "hostile", "expert", "hostile",
      "scope", "search.candidates matching.digests matching.answer-links matching.rankings");

  private final URI service;
  private final String token;
  private final List<String> complaints = new ArrayList<>();

  private record Attack(Hostility how, String body) {}

  /**
   * @param audience of the service's tokens
   * @param issuer makes the token of somebody who may do everything: who is sent away before the body is looked at proves nothing
   */
  public HostileBodies(URI service, String audience, TestIssuer issuer) {
    this(service, issuer.token("somebody", audience, EVERYTHING));
  }

  HostileBodies(URI service, String token) {
    this.service = service;
    this.token = token;
  }

  /** @return what was not as it has to be; with the call, what was wrong, and the body */
  public List<String> sendToEveryCall() throws IOException, InterruptedException {
    JsonNode description = JSON.readTree(HTTP.send(HttpRequest.newBuilder(service.resolve("/v3/api-docs")).build(), BodyHandlers.ofString()).body());
    SchemaBodies bodies = new SchemaBodies(description);
    int calls = 0;
    for (var path : description.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        JsonNode schema = operation.getValue().at("/requestBody/content/application~1json/schema");
        if (!schema.isMissingNode()) {
          calls++;
          JqwikSession.run(() -> attack(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), bodies.of(schema)));
        }
      }
    }
    if (calls == 0) {
      complaints.add("No call takes a body: nothing was tried");
    }
    return complaints;
  }

  private void attack(String method, String path, Arbitrary<Object> bodies) throws IOException, InterruptedException {
    Arbitrary<Attack> attacks = Combinators.combine(bodies, Arbitraries.of(Hostility.values()), Arbitraries.integers().between(0, 10_000))
        .as((body, how, place) -> new Attack(how, how.of(body, place)));
    for (Attack attack : attacks.generator(EACH).stream(new Random(SEED)).limit(EACH).map(Shrinkable::value).toList()) {
      var request = HttpRequest.newBuilder(service.resolve(path.replaceAll("\\{[^}]*}", "nobody-there")))
          .timeout(Duration.ofSeconds(20))
          .header("Content-Type", "application/json")
          .header("If-Match", "\"1\"")
          .header("Authorization", "Bearer " + token)
          .method(method, BodyPublishers.ofString(attack.body()))
          .build();
      wrong(attack, HTTP.send(request, BodyHandlers.ofString()))
          .ifPresent(what -> complaints.add("%s %s, %s: %s\n  %s".formatted(method, path, attack.how(), what, shortened(attack.body()))));
    }
  }

  private static Optional<String> wrong(Attack attack, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status >= 500) {
      return Optional.of(status + " " + shortened(answer.body()));
    }
    boolean unreadable = attack.how() == Hostility.BROKEN_OFF || attack.how() == Hostility.DEEP || attack.how() == Hostility.UNKNOWN_FIELD;
    if (status < 400) {
      return unreadable ? Optional.of("was taken") : Optional.empty();
    }
    if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
      return Optional.of("no problem but " + answer.headers().firstValue("Content-Type"));
    }
    return status == 400 ? unnamed(attack, problem(answer.body())) : unreadable && status != 413 ? Optional.of("looked further: " + status) : Optional.empty();
  }

  private static JsonNode problem(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException notJson) {
      return JSON.nullNode();
    }
  }

  /** A problem that does not say where, or says too much. */
  private static Optional<String> unnamed(Attack attack, JsonNode problem) {
    String text = problem.toString();
    if (text.contains("Exception") || text.contains("org.connectivecities") || text.contains("java.")) {
      return Optional.of("tells of our inside: " + shortened(text));
    }
    List<String> fields = problem.path("errors").valueStream().map(fault -> fault.path("pointer").asString("")).toList();
    if (fields.isEmpty()) {
      return Optional.of("names no field: " + shortened(text));
    }
    return attack.how() == Hostility.UNKNOWN_FIELD && !fields.contains("/" + Hostility.UNKNOWN) ? Optional.of("does not name it: " + shortened(text)) : Optional.empty();
  }

  private static String shortened(String text) {
    return text.length() <= 600 ? text : text.substring(0, 600) + "…";
  }
}

package org.connectivecities.matching.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.matching.MatchingService;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.LanguageSkill;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.shortlist.StartEngagements;
import org.connectivecities.platform.kafka.EventMeta;
import org.connectivecities.platform.kafka.EventPublisher;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One running instance of the service, on a port of its own and a clock in the test's hands. */
final class ServiceInstance implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static final String COORDINATOR = "ana; roles=coordinator";
  static final String CITY = "kumasi-desk; roles=city";

  static final MovableClock CLOCK = new MovableClock();

  private static @Nullable ServiceInstance shared;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;

  record Answer(int status, JsonNode body, String etag) {

    String text(String field) {
      return body.path(field).asString("");
    }
  }

  private ServiceInstance(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** One for all tests of this package; it ends with their process. */
  static synchronized ServiceInstance shared() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  /** Nothing answers at the address of the search service: recall is local. */
  static ServiceInstance start() {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    return new ServiceInstance(
        new SpringApplicationBuilder(MatchingService.class)
            .initializers(
                context -> ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> CLOCK))
            .run(
                "--server.port=0",
                "--cc.namespace=" + namespace(),
                "--matching.engagement.sweep-every=200ms",
                "--matching.search.url=http://127.0.0.1:9"));
  }

  /** Apart from the other tests of the service, whose time is another one. */
  static String namespace() {
    return System.getProperty("CC_NAMESPACE") + "e";
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  static String practitioner(String expertId) {
    return expertId + "; roles=practitioner; expert=" + expertId;
  }

  /** @param actor as in the development header; null for nobody */
  Answer get(@Nullable String actor, String path) {
    return send(actor, path, HttpRequest.newBuilder().GET());
  }

  Answer post(@Nullable String actor, String path, String body) {
    return send(
        actor,
        path,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .POST(body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
  }

  Answer put(@Nullable String actor, String path, String body) {
    return send(actor, path, HttpRequest.newBuilder().header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Posts to a resource naming the version it has now. */
  Answer postCurrent(String actor, String resource, String action, String body) {
    return send(
        actor,
        resource + action,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .header("If-Match", get(actor, resource).etag())
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private Answer send(@Nullable String actor, String path, HttpRequest.Builder request) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    request.uri(URI.create("http://127.0.0.1:" + port + path));
    if (actor != null) {
      request.header("X-Dev-Actor", actor);
    }
    try {
      HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          JSON.readTree(response.body().isEmpty() ? "{}" : response.body()),
          response.headers().firstValue("ETag").orElse(""));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** What profile-service says once somebody is erased. */
  void publishErasure(String expertId) {
    String body = JSON.writeValueAsString(new ExpertErased(expertId, 2));
    EventMeta meta =
        new EventMeta(UUID.randomUUID().toString(), EventTypes.EXPERT_ERASED, CLOCK.instant(), expertId, 2, null);
    bean(EventPublisher.class).publish(List.of(new EventPublisher.Outgoing(Topics.EXPERT_PROFILES, meta, body)));
  }

  /** A practitioner of these places for parallel engagements who can be matched; the id is new. */
  String publish(String name, @Nullable Integer places) {
    String id = name + "-" + UUID.randomUUID().toString().substring(0, 8);
    bean(Candidates.class).publish(candidate(id, 1, places, true));
    return id;
  }

  static Candidate candidate(String id, long version, @Nullable Integer places, boolean consents) {
    return new Candidate(
        id, version, "Name of " + id, null, null, new Place("Malmö", "SE"),
        List.of(new LanguageSkill("en", "C1")), List.of(), List.of(), Set.of(),
        new Availability(null, null, Set.of(), null, places), consents, LocalDate.of(2026, 11, 1), null);
  }

  /** @return the id of a new challenge */
  String postChallenge(String city, String text) {
    String body =
        """
        {"city": {"name": "Kumasi", "country": "GH"}, "title": "Water in the streets", "challenge": "%s"}
        """;
    return post(city, "/api/v1/challenges", body.formatted(text)).text("id");
  }

  /** Posts a challenge and has these people asked for it, in this order. */
  String choose(String... ranked) {
    String challengeId = postChallenge(CITY, "Every heavy rain floods the central market and the streets around it.");
    Actor city = new Actor("kumasi-desk", Set.of("city"), Map.of());
    bean(StartEngagements.class).start(challengeId, challengeId + "-s1", List.of(ranked), city);
    return challengeId;
  }

  /** The open invitation of a challenge. */
  Answer pending(String challengeId) {
    Answer list = get(COORDINATOR, "/api/v1/invitations?state=pending&challenge=" + challengeId);
    return new Answer(list.status(), list.body().path("items").path(0), "");
  }

  @Override
  public void close() {
    context.close();
  }
}

package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.ChallengeFact;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.Dossier;
import org.connectivecities.matching.engagement.AnswerLinks;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.ReviewStep;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.matching.shortlist.Shortlists;
import org.connectivecities.matching.shortlist.StartEngagements;
import org.connectivecities.platform.kafka.EventPublisher;
import org.connectivecities.platform.security.LinkSecret;
import org.connectivecities.platform.testing.AccessMatrix;
import org.connectivecities.platform.testing.CommittedTable;
import org.connectivecities.platform.testing.HostileBodies;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.connectivecities.tokens.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Who gets in where, as docs/access/matching.md says. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "matching.search.url=http://127.0.0.1:9", "cc.tokens.client.secret=a-long-and-random-word",
      // A shortlist that came between two callers would look like a field that only the second is given.
      "matching.shortlist.at-once=0", "matching.shortlist.sweep=1h"
    })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessIT implements AccessMatrix.Resources {

  private static final TestIssuer ISSUER = TestIssuer.start();
  /** Of a letter that everybody has got hold of. */
  private static final String SECRET = LinkSecret.fresh();

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private Challenges challenges;
  @Autowired private Shortlists shortlists;
  @Autowired private Candidates candidates;
  @Autowired private StartEngagements engagements;
  @Autowired private AnswerLinks links;
  @Autowired private EventPublisher publisher;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("cc.tokens.issuer", ISSUER::name);
    // It makes hundreds of open challenges, which are in the way of tests about all that are open.
    properties.add("cc.namespace", () -> System.getProperty("CC_NAMESPACE") + "a");
  }

  @AfterAll
  static void stop() {
    ISSUER.close();
  }

  @Order(1)
  @Test
  void isAsTheCommittedTableSays() throws Exception {
    AccessMatrix matrix = new AccessMatrix(URI.create("http://127.0.0.1:" + port), "matching", ISSUER, this);

    CommittedTable.compare("docs/access/matching.md", matrix.render());
    CommittedTable.compare("docs/access/matching-fields.md", matrix.fields());
  }

  /** By somebody who may do everything, behind the table: some of it is taken. */
  @Order(2)
  @Test
  void answersWhateverIsSentWithAProblemThatNamesTheField() throws Exception {
    assertThat(new HostileBodies(URI.create("http://127.0.0.1:" + port), "matching", ISSUER).sendToEveryCall()).isEmpty();
  }

  /** A challenge of a city in Europe, open to the network, and what comes of it; the practitioner concerned is the one asked. */
  @Override
  public String make(String call, String concerned) throws Exception {
    if (call.equals("GET /api/v1/challenges")) {
      everyEnding(concerned);
    }
    Challenge.Open challenge = posted(concerned + "-c", concerned, Brief.Privacy.NETWORK);
    if (call.contains("/shortlists/{")) {
      return shortlist(challenge.id(), call.startsWith("GET") || call.endsWith("/choice"));
    }
    if (call.equals("GET /api/v1/challenges/{challengeId}/shortlists")) {
      shortlist(challenge.id(), true);
    }
    if (call.equals("GET /api/v1/challenges/{challengeId}/hands")) {
      known(concerned);
      send("/api/v1/challenges/" + challenge.id() + "/hands", "{\"note\": \"Did this in Kiel\"}", practitioner(concerned));
    }
    if (call.contains("/digests/") || call.endsWith("/kept/{expertId}")) {
      return concerned;
    }
    if (call.contains("/invitations/by-link")) {
      var asked = InvitationId.parse(asked(challenge.id(), concerned, false)).orElseThrow();
      links.open(LinkSecret.mark(SECRET), new AnswerLinks.Link(asked, concerned, Instant.now().plus(Duration.ofDays(1))));
      return concerned;
    }
    if (call.contains("/invitations/{") || call.contains("/engagements/{")) {
      String asked = asked(challenge.id(), concerned, call.contains("/engagements/"));
      return call.startsWith("GET ") && call.contains("/engagements/") ? over(asked, concerned) : asked;
    }
    if (call.equals("GET /api/v1/engagements")) {
      over(asked(challenge.id(), concerned, true), concerned);
    }
    if (call.equals("GET /api/v1/invitations")) {
      String asked = asked(challenge.id(), concerned, false);
      send("/api/v1/invitations/" + asked + "/decline", "{\"reason\": \"other\", \"comment\": \"Not with this mayor\", \"suggestedColleague\": {\"name\": \"Ada\"}}", practitioner(concerned));
    }
    return call.contains("/assignments/{") ? assigned(challenge.id()) : challenge.id();
  }

  private Challenge.Open posted(String id, String city, Brief.Privacy privacy) {
    Challenge.Open challenge = Challenge.Open.posted(id, "desk", brief(city, privacy), Given.NOW);
    challenges.add(challenge, new ChallengeFact.Opened(challenge));
    return challenge;
  }

  /** Open to everybody, so that whoever is shown less than others is shown less of the same; beside the open one, so that a page has all three. */
  private void everyEnding(String city) {
    settle(posted(city + "-e", city, Brief.Privacy.PUBLIC).id(), dossier -> new Challenge.Engaged(dossier, "s-" + city, "e-" + city + "~1"));
    settle(posted(city + "-w", city, Brief.Privacy.PUBLIC).id(), dossier -> new Challenge.Closed(dossier, Challenge.Ending.WITHDRAWN, "The mayor has resigned"));
  }

  /** Both sides have said what they think of it. */
  private String over(String engagement, String concerned) throws Exception {
    String path = "/api/v1/engagements/" + engagement;
    send(path + "/complete", "{\"rating\": 4, \"text\": \"It holds\", \"wouldAskAgain\": true}", Map.of("roles", List.of("city"), "city", concerned));
    send(path + "/feedback", "{\"rating\": 3, \"text\": \"Hard to reach\"}", practitioner(concerned));
    return engagement;
  }

  private static Map<String, Object> practitioner(String expert) {
    return Map.of("roles", List.of("practitioner"), "expert", expert);
  }

  @Override
  public String content(String call) {
    return switch (call) {
      case "POST /api/v1/challenges/topic-suggestions" -> "{\"challenge\": \"Water in the streets\"}";
      case "POST /api/v1/shortlists/{id}/review" -> "{\"actions\": [{\"action\": \"note\", \"text\": \"Looked at\"}]}";
      case String byLink when byLink.contains("/invitations/by-link") -> "{\"secret\": \"" + SECRET + "\"}";
      case "PUT /api/v1/invitations/{id}/link" -> "{\"mark\": \"" + LinkSecret.mark("of some letter") + "\"}";
      case "POST /api/v1/invitations/{id}/decline" -> "{\"reason\": \"no-time\"}";
      case "POST /api/v1/invitations/{id}/withdraw", "POST /api/v1/engagements/{id}/cancel" -> "{\"reason\": \"No longer needed\"}";
      case "POST /api/v1/engagements/{id}/complete", "POST /api/v1/engagements/{id}/feedback" -> "{\"rating\": 4, \"text\": \"It holds\"}";
      case "POST /api/v1/engagements/{id}/session" ->
          "{\"start\": \"2099-07-01T14:30:00Z\", \"minutes\": 60, \"cityTimeZone\": \"Africa/Accra\", \"practitionerTimeZone\": \"Europe/Berlin\"}";
      case "POST /api/v1/engagements/{id}/session/agree" -> "{\"start\": \"2099-07-01T14:30:00Z\"}";
      case String read when read.startsWith("GET ") -> "";
      default -> "{}";
    };
  }

  private static Brief brief(String city, Brief.Privacy privacy) {
    return new Brief(
        city, new Place("Leipzig", "DE"), "Water", false, "Water in the streets", null, null, "en", false, List.of(), false,
        null, List.of(), Set.of(), false, Set.of(), null, null, CityContext.UNKNOWN, null, privacy);
  }

  private String shortlist(String challengeId, boolean published) {
    var sheet = new Sheet(
        "by-hand-" + challengeId, challengeId, Given.NOW, Recall.Source.LOCAL, "test", 0, Map.of("consent", 2), 5, List.of(), List.of(),
        "Ask by telephone", List.of(new ReviewStep("desk", Given.NOW, "noted", "e1", "knows the mayor")), List.of(judgement()), List.of());
    // First, or the service would close this one for the one that it makes.
    settle(challengeId, dossier -> published ? new Challenge.Published(dossier, sheet.id()) : new Challenge.Proposed(dossier, sheet.id()));
    shortlists.add(new Shortlist.Pending(sheet));
    if (published) {
      publish(sheet);
    }
    return sheet.id();
  }

  private static Judgement judgement() {
    return new Judgement("e1", Judgement.Verdict.REMOVED, 1, null, "knows the mayor", Map.of("topic-fit", BigDecimal.ONE), "coordinator", Given.NOW);
  }

  /** The service closes what it finds pending when it makes a shortlist by itself; what is published it leaves alone. */
  private void publish(Sheet sheet) {
    await().atMost(Duration.ofSeconds(60)).until(() -> {
      long version = shortlists.find(sheet.id()).orElseThrow().version();
      return shortlists.replace(version, new Shortlist.Published(sheet, Given.NOW)).isPresent();
    });
  }

  /** The service makes a shortlist by itself meanwhile; whichever comes first, the challenge ends with this one. */
  private void settle(String challengeId, Function<Dossier, Challenge> state) {
    await().atMost(Duration.ofSeconds(60)).until(() -> {
      var now = challenges.find(challengeId).orElseThrow();
      return challenges.replace(now.version(), state.apply(now.value().dossier()), List.of()).isPresent();
    });
  }

  private String asked(String challengeId, String expert, boolean accepted) throws Exception {
    known(expert);
    engagements.start(challengeId, "choice", List.of(expert), Given.COORDINATOR);
    String invitation = challengeId + "~1";
    if (accepted) {
      send("/api/v1/invitations/" + invitation + "/accept", "", practitioner(expert));
    }
    return invitation;
  }

  private void known(String expert) {
    new Network(publisher).publish(Network.expert(expert, 1, "Drains", "stormwater"));
    await().atMost(Duration.ofSeconds(60)).until(() -> candidates.find(expert).isPresent());
  }

  private String assigned(String challengeId) throws Exception {
    String answer = send("/api/v1/assignments", "{\"challengeIds\": [\"" + challengeId + "\"]}", Map.of("roles", List.of("administrator")));
    return JsonMapper.builder().build().readTree(answer).get("id").asString();
  }

  private String send(String path, String body, Map<String, Object> claims) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + ISSUER.token("maker", "matching", claims))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
    var answer = HTTP.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(path + ": " + answer.body());
    }
    return answer.body();
  }
}

package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.local.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The platform with Keycloak as its provider: the realm files, what its tokens say, signing in, and the address at which it is told whose
 * profile is whose. Only with {@code -Pkeycloak}.
 */
class KeycloakJourney {

  /** What the sample people act for. */
  private static final String HEIKE = "heike-wessels";
  private static final String KUMASI = "kumasi-gh";

  private static final Keycloak KEYCLOAK = new Keycloak();
  private static final KeycloakTokens TOKENS = new KeycloakTokens(KEYCLOAK);
  private static RunningPlatform platform;
  private static Network network;
  private static ServiceProcess portal;
  private static SigningIn people;

  @BeforeAll
  static void start() {
    platform = RunningPlatform.runningWith(KEYCLOAK);
    network = new Network(platform.api());
    network.cityCalled(KUMASI, "Kumasi", "GH");
    String heike = network.expertBody("Heike", "Squares that hold the rain back.").replace(network.id("Heike"), HEIKE);
    platform.api().coordinator().post("/api/v1/experts", heike).ok();
    portal = platform.signInPortal();
    people = new SigningIn(portal.uri(), KEYCLOAK.issuer(Keycloak.REALM), KEYCLOAK.password());
  }

  @AfterAll
  static void stop() {
    portal.stop();
  }

  @Test
  void takesInTheRealmForOperationWithoutAnyPeople() throws Exception {
    var question = HttpRequest.newBuilder(URI.create(KEYCLOAK.issuer(Keycloak.EMPTY_REALM) + "/.well-known/openid-configuration")).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(question, BodyHandlers.ofString()).body()).contains(KEYCLOAK.issuer(Keycloak.EMPTY_REALM).toString());
    }
  }

  @Test
  void saysInATokenWhatThePersonMayDoAndNothingElse() {
    JsonNode practitioner = KeycloakTokens.claims(TOKENS.of("heike"));
    assertThat(texts(practitioner.path("aud"))).containsExactlyInAnyOrder("profile", "search", "matching");
    assertThat(texts(practitioner.path("roles"))).containsExactly("practitioner");
    assertThat(practitioner.path("expert").asString()).isEqualTo(HEIKE);
    assertThat(practitioner.has("city")).isFalse();
    assertThat(practitioner.has("regions")).isFalse();
    assertThat(practitioner.has("email")).isFalse();

    JsonNode city = KeycloakTokens.claims(TOKENS.of("kofi"));
    assertThat(texts(city.path("roles"))).containsExactly("city");
    assertThat(city.path("city").asString()).isEqualTo(KUMASI);

    JsonNode coordinator = KeycloakTokens.claims(TOKENS.of("ana"));
    assertThat(texts(coordinator.path("roles"))).containsExactly("coordinator");
    assertThat(texts(coordinator.path("regions"))).containsExactly("*");
  }

  @Test
  void letsThePersonChangeTheirProfileAndNobodyElse() {
    Api owner = platform.api().bearing(TOKENS.of("heike"));
    Answer own = owner.get("/api/v1/experts/me").ok();

    assertThat(own.text("/id")).isEqualTo(HEIKE);
    assertThat(own.text("/contact/email")).isEqualTo(HEIKE + "@example.org");
    Api other = platform.api().bearing(TOKENS.of("nomvula"));
    assertThat(other.get("/api/v1/experts/" + HEIKE).ok().json().has("contact")).isFalse();
    assertThat(other.post("/api/v1/experts/" + HEIKE + "/pause", own.etag(), "{}").status()).isEqualTo(403);
    owner.post("/api/v1/experts/" + HEIKE + "/pause", own.etag(), "{}").ok();
    platform.api().bearing(TOKENS.of("heike") + "x").get("/api/v1/experts/me").refused(401);
  }

  @Test
  void givesEachServiceTheScopesItNeedsForThoseItCallsAndNoMore() {
    JsonNode matching = KeycloakTokens.claims(TOKENS.service("matching", "search.candidates").ok().text("/access_token"));
    assertThat(texts(matching.path("aud"))).containsExactly("search");
    assertThat(matching.path("scope").asString()).isEqualTo("search.candidates");
    assertThat(matching.has("roles")).isFalse();
    JsonNode digests = KeycloakTokens.claims(TOKENS.service("profile", "matching.digests").ok().text("/access_token"));
    assertThat(texts(digests.path("aud"))).containsExactly("matching");
    assertThat(digests.path("scope").asString()).isEqualTo("matching.digests");
    assertThat(digests.has("roles")).isFalse();
    JsonNode links = KeycloakTokens.claims(TOKENS.service("profile", "matching.answer-links").ok().text("/access_token"));
    assertThat(texts(links.path("aud"))).containsExactly("matching");
    assertThat(links.path("scope").asString()).isEqualTo("matching.answer-links");

    JsonNode people = KeycloakTokens.claims(TOKENS.service("profile", "search.people").ok().text("/access_token"));
    assertThat(texts(people.path("aud"))).containsExactly("search");
    TOKENS.service("matching", "search.people").refused(400);
    TOKENS.service("matching", "accounts.link").refused(400);
    TOKENS.service("matching", "matching.digests").refused(400);
    TOKENS.service("matching", "matching.answer-links").refused(400);
    TOKENS.service("profile", "search.candidates").refused(400);
    assertThat(KeycloakTokens.claims(TOKENS.service("matching", "").ok().text("/access_token")).has("aud")).as("for nobody").isFalse();
    TOKENS.service("search", "search.candidates").refused(401);
  }

  @Test
  void givesCandidatesToTheMatchingServiceAlone() {
    String candidates = "{\"texts\": [{\"text\": \"rain\"}], \"limit\": 5}";
    Api search = Api.anonymous(platform.service(RunningPlatform.SEARCH).uri());

    search.bearing(TOKENS.service("matching", "search.candidates").ok().text("/access_token")).post("/api/v1/search/candidates", candidates).ok();
    search.bearing(TOKENS.service("profile", "matching.digests").ok().text("/access_token")).post("/api/v1/search/candidates", candidates).refused(401);
    search.bearing(TOKENS.of("ana")).post("/api/v1/search/candidates", candidates).refused(403);
  }

  @Test
  void makesAShortlistByAskingTheSearchForACityThatSignedIn() {
    String body = "{\"city\": \"%s\", \"challenge\": \"Every rainy season stormwater floods our quarters. %s\", \"languages\": [\"en\"]}";
    Answer posted = platform.api().bearing(TOKENS.of("kofi")).post("/api/v1/challenges", body.formatted(KUMASI, network.mark())).ok();

    assertThat(network.shortlist(posted.text("/id")).text("/recall")).as("with the service's own token").isEqualTo("search");
  }

  @Test
  void signsPeopleInAtThePagesAndOutAgainEverywhere() {
    try (BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      page.navigate("/challenges?mine=true");
      people.as("birte", page);

      assertThat(page.url()).endsWith("/challenges?mine=true");
      assertThat(page.textContent("header.head")).contains("Birte");
      assertThat(page.content()).doesNotContain("eyJ");
      people.endsEverywhere(page);
    }
  }

  @Test
  void makesAProfileOneOwnByTheLinkInItsLetter() throws Exception {
    try (Letterbox letters = new Letterbox(platform, portal.uri()); BrowserContext context = people.visitor()) {
      String id = people.takeOver(platform, letters, "adam", context.newPage());

      JsonNode claims = KeycloakTokens.claims(TOKENS.of("adam"));
      assertThat(claims.path("expert").asString()).isEqualTo(id);
      assertThat(texts(claims.path("roles"))).containsExactlyInAnyOrder("administrator", "practitioner");
    }
  }

  @Test
  void isToldWhoseProfileIsWhoseByTheProfileServiceAlone() throws Exception {
    String fatou = KeycloakTokens.claims(TOKENS.of("fatou")).path("sub").asString();
    String link = TOKENS.service("profile", "accounts.link").ok().text("/access_token");

    assertThat(own(fatou, "fatou-s-profile", "")).isEqualTo(401);
    assertThat(own(fatou, "fatou-s-profile", TOKENS.of("adam"))).isEqualTo(403);
    assertThat(own(fatou, "fatou-s-profile", TOKENS.service("profile", "matching.digests").ok().text("/access_token"))).isEqualTo(403);
    assertThat(own(fatou, "fatou-s-profile", TOKENS.service("matching", "search.candidates").ok().text("/access_token"))).isEqualTo(403);
    assertThat(own(fatou, "fatou-s-profile", link)).isEqualTo(204);
    assertThat(own(fatou, "fatou-s-profile", link)).as("again").isEqualTo(204);
    assertThat(own(fatou, "another", link)).isEqualTo(409);
    assertThat(own("nobody", "another", link)).isEqualTo(409);
    assertThat(own(fatou, "", link)).isEqualTo(400);
    assertThat(texts(KeycloakTokens.claims(TOKENS.of("fatou")).path("roles"))).containsExactlyInAnyOrder("funder", "practitioner");
  }

  private static int own(String account, String expert, String token) throws IOException, InterruptedException {
    URI address = URI.create(KEYCLOAK.issuer(Keycloak.REALM) + "/connective-cities/accounts/" + account + "/profile");
    var request = HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .PUT(HttpRequest.BodyPublishers.ofString("{\"expert\": \"" + expert + "\"}"));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }

  /** One text, or a list of them: Keycloak writes an audience that is alone without a list. */
  private static List<String> texts(JsonNode claim) {
    List<String> texts = new ArrayList<>();
    if (claim.isArray()) {
      claim.forEach(text -> texts.add(text.asString()));
    } else if (!claim.isMissingNode()) {
      texts.add(claim.asString());
    }
    return texts;
  }
}

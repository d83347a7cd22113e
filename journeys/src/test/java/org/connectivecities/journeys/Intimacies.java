package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

/**
 * What no log may hold, told to every service where it can be told: in right and wrong requests, in addresses, headers, bodies and
 * forms, as names, ways to reach somebody, own words, passwords and tokens. Ids may stand in a log; who somebody is may not.
 */
final class Intimacies {

  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final List<String> SERVICES = List.of(
      RunningPlatform.PROFILE, RunningPlatform.SEARCH, RunningPlatform.MATCHING, RunningPlatform.GATEWAY, RunningPlatform.PORTAL, RunningPlatform.IDENTITY);

  private final RunningPlatform platform;
  private final Api api;
  private final String canary = "canary" + UUID.randomUUID().toString().substring(0, 8);
  private final String person = canary + "-id";
  private final String email = "private." + canary + "@example.org";
  private final String phone = "+49 30 " + (1_000_000_000L + Math.floorMod(canary.hashCode(), 1_000_000_000L));
  private final String name = "Marisol " + canary + "son";
  private final String words = "My own words, " + canary + "words.";
  private final String token = "eyJhbGciOiJSUzI1NiJ9." + canary + "token.c2ln";

  Intimacies(RunningPlatform platform) {
    this.platform = platform;
    this.api = platform.api();
  }

  /** Of whom nothing stands in a log but the id. */
  String person() {
    return person;
  }

  void tellTheServices(String cityId) {
    api.coordinator().post("/api/v1/experts", profile("\"role\": \"" + words + "\"")).ok();
    api.coordinator().post("/api/v1/experts", profile("\"unknown\": \"" + words + "\"")).refused(400);
    api.coordinator().post("/api/v1/experts", profile("\"broken " + words)).refused(400);
    api.coordinator().post("/api/v1/experts/imports", "text/csv", null, "name,city,country,email\n" + name + ",Bremen,DEUTSCHLAND," + email + "\n").ok();
    api.coordinator().post("/api/v1/experts/" + person + "/disclosures", "{\"reason\": \"" + words + "\"}").ok();
    api.practitioner(person).post("/api/v1/experts/takeovers", "{\"secret\": \"" + canary + "secret\"}");
    for (String call : List.of("", "/accept", "/decline")) {
      api.post("/api/v1/invitations/by-link" + call, "{\"secret\": \"" + canary + "secret\"}").refused(404);
    }
    api.post("/api/v1/letters/" + canary + "secret/stop", "").refused(404);
    api.get("/api/v1/search/experts", "q", name + " " + email).ok();
    api.get("/api/v1/search/experts", "topic", email).refused(400);
    api.get("/api/v1/search/suggestions", "prefix", name).ok();
    api.city(cityId).post("/api/v1/challenges", challenge(cityId, "\"success\": \"" + words + "\"")).ok();
    api.city(cityId).post("/api/v1/challenges", challenge(cityId, "\"success\": \"Write to " + email + "\"")).refused(400);
    api.city(cityId).post("/api/v1/challenges", challenge(cityId, "\"unknown\": \"" + words + "\"")).refused(400);
    api.city(cityId).post("/api/v1/challenges/" + canary + "/close", "\"1\"", "{\"reason\": \"" + words + "\"}").refused(404);
    for (String service : List.of(RunningPlatform.GATEWAY, RunningPlatform.PROFILE, RunningPlatform.SEARCH, RunningPlatform.MATCHING)) {
      send(at(service, "/api/v1/experts/me?access_token=" + token).header("Authorization", "Bearer " + token));
    }
  }

  void tellThePages() {
    send(at(RunningPlatform.PORTAL, "/search?q=" + encoded(name + " " + email)));
    send(at(RunningPlatform.PORTAL, "/takeover/" + canary + "secret"));
    send(at(RunningPlatform.PORTAL, "/letters/answer/" + canary + "secret/accept"));
    send(form(RunningPlatform.PORTAL, "/letters/answer/" + canary + "secret/accept", ""));
    send(form(RunningPlatform.PORTAL, "/challenges/new/words", "challenge=" + encoded(words) + "&success=" + encoded(email)));
    send(at(RunningPlatform.PORTAL, "/sign-in/code?code=" + canary + "code&state=" + canary + "state").header("Cookie", "session=" + canary + "session"));
    send(form(RunningPlatform.IDENTITY, "/login", "username=" + encoded(email) + "&password=" + canary + "password"));
    send(form(RunningPlatform.IDENTITY, "/oauth2/token", "grant_type=authorization_code&code=" + canary + "code&client_id=portal&client_secret=" + canary + "password"));
    send(at(RunningPlatform.IDENTITY, "/accounts/" + canary).header("Authorization", "Bearer " + token));
  }

  /** Lines are written before an answer goes out; what is told of later came with events, which the caller has awaited. */
  void assertNoLogTellsThem() throws IOException {
    for (String service : SERVICES) {
      String log = Files.readString(RunningPlatform.checkout().resolve("journeys/target/logs").resolve(service + ".log"));
      assertThat(log).as("the log of " + service).isNotBlank();
      assertThat(log.lines().filter(line -> line.replace(person, "").contains(canary) || line.contains(phone)))
          .as("lines of %s that tell what is nobody's business", service)
          .isEmpty();
    }
  }

  private String profile(String more) {
    return """
        {"id": "%s", "name": "%s", "city": "Bremen", "country": "DE", "consent": {"search": true, "matching": true, "email": true},
         "contact": {"email": "%s", "phone": "%s"}, %s}
        """.formatted(person, name, email, phone, more);
  }

  private String challenge(String cityId, String more) {
    return "{\"city\": \"%s\", \"challenge\": \"Water stands in the streets. %s\", %s, \"languages\": [\"en\"]}"
        .formatted(cityId, words, more);
  }

  private HttpRequest.Builder at(String service, String path) {
    return HttpRequest.newBuilder(URI.create(platform.service(service).uri() + path));
  }

  private HttpRequest.Builder form(String service, String path, String fields) {
    return at(service, path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void send(HttpRequest.Builder request) {
    try {
      assertThat(HTTP.send(request.build(), BodyHandlers.discarding()).statusCode()).isNotEqualTo(500);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

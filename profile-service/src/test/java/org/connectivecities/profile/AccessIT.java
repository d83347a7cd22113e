package org.connectivecities.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.connectivecities.platform.testing.AccessMatrix;
import org.connectivecities.platform.testing.CommittedTable;
import org.connectivecities.platform.testing.HostileBodies;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Letter;
import org.connectivecities.profile.letter.Letters;
import org.connectivecities.profile.letter.Occasion;
import org.connectivecities.profile.letter.Reader;
import org.connectivecities.tokens.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who gets in where, as docs/access/profile.md says. */
@RunningService
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessIT {

  private static final TestIssuer ISSUER = TestIssuer.start();

  @LocalServerPort private int port;
  @Autowired private Letters letters;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("cc.tokens.issuer", ISSUER::name);
    properties.add("cc.tokens.client.secret", () -> "a-long-and-random-word");
    // Lists would else hold what other tests have made.
    properties.add("cc.namespace", () -> System.getProperty("CC_NAMESPACE") + "a");
  }

  @AfterAll
  static void stop() {
    ISSUER.close();
  }

  @Order(1)
  @Test
  void isAsTheCommittedTableSays() throws Exception {
    URI service = URI.create("http://127.0.0.1:" + port);
    AccessMatrix[] matrix = new AccessMatrix[1];
    matrix[0] = new AccessMatrix(service, "profile", ISSUER, new Network(service, () -> matrix[0].administrator(), letters));

    CommittedTable.compare("docs/access/profile.md", matrix[0].render());
    CommittedTable.compare("docs/access/profile-fields.md", matrix[0].fields());
  }

  /** By somebody who may do everything, behind the table: some of it is taken. */
  @Order(2)
  @Test
  void answersWhateverIsSentWithAProblemThatNamesTheField() throws Exception {
    assertThat(new HostileBodies(URI.create("http://127.0.0.1:" + port), "profile", ISSUER).sendToEveryCall()).isEmpty();
  }

  /** A practitioner and a city in Europe, found by nobody: what is shown to the concerned only is shown to nobody else. */
  private record Network(URI service, java.util.function.Supplier<String> administrator, Letters letters) implements AccessMatrix.Resources {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String CONTACT = "\"contact\": {\"email\": \"mara@example.org\", \"phone\": \"+49 421 1234\"},";

    @Override
    public String make(String call, String concerned) throws Exception {
      boolean city = call.contains("/cities");
      var made = HttpRequest.newBuilder(service.resolve(city ? "/api/v1/cities" : "/api/v1/experts"))
          .header("Authorization", "Bearer " + administrator.get())
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString("{\"id\":\"" + concerned + "\",\"name\":\"Mara\"," + (city ? "" : "\"city\":\"Bremen\",") + contact(call) + "\"country\":\"DE\"}"))
          .build();
      var answer = HTTP.send(made, BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        throw new AssertionError(answer.body());
      }
      if (call.endsWith("/unvetted")) {
        register(concerned + "-new");
      }
      if (call.endsWith("/erasure")) {
        erase(concerned);
      }
      if (call.contains("/letters")) {
        letters.add(letterTo(concerned));
      }
      return concerned;
    }

    /** Where an answer may show it; elsewhere nobody could be written to. */
    private static String contact(String call) {
      return call.equals("GET /api/v1/experts/{id}") ? CONTACT : "";
    }

    /** By themselves, with a way to reach them. */
    private void register(String id) throws Exception {
      var registering = HttpRequest.newBuilder(service.resolve("/api/v1/experts"))
          .header("Authorization", "Bearer " + ISSUER.token(id, "profile", Map.of("roles", List.of("practitioner"), "expert", id)))
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString("{\"id\":\"" + id + "\",\"name\":\"Mara\",\"city\":\"Bremen\"," + CONTACT + "\"country\":\"DE\"}"))
          .build();
      if (HTTP.send(registering, BodyHandlers.discarding()).statusCode() != 201) {
        throw new AssertionError("not registered");
      }
    }

    private void erase(String concerned) throws Exception {
      var erased = HttpRequest.newBuilder(service.resolve("/api/v1/experts/" + concerned))
          .header("Authorization", "Bearer " + administrator.get()).DELETE().build();
      if (HTTP.send(erased, BodyHandlers.discarding()).statusCode() != 204) {
        throw new AssertionError("not erased");
      }
    }

    /** Its secret is the id of the practitioner, so that it stands in the address. */
    private static Letter letterTo(String concerned) {
      Instant now = Instant.now();
      return new Letter(
          Occasion.INVITATION, "en-" + concerned, "ch-1", new Reader.Practitioner(new ExpertId(concerned)), null, null, null, now, now, 0, Letter.State.SENT, null, concerned);
    }

    @Override
    public String content(String call) {
      if (call.startsWith("POST ") && call.endsWith("/disclosures")) {
        return "{\"reason\": \"asked to be called back\"}";
      }
      if (call.endsWith("/turn-down")) {
        return "{\"reason\": \"known to nobody\"}";
      }
      if (call.endsWith("/takeovers") || call.endsWith("/confirmations")) {
        return "{\"secret\": \"of no letter\"}";
      }
      return call.endsWith("/imports") ? "name,city,country\nTom,Kiel,DE\n" : AccessMatrix.Resources.super.content(call);
    }
  }
}

package org.connectivecities.platform.things;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.connectivecities.platform.http.ResilientClients;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.connectivecities.tokens.testing.TestIssuer;
import org.connectivecities.transport.testing.TestCertificates;
import org.connectivecities.transport.testing.TlsFront;
import org.connectivecities.transport.testing.TlsService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.web.client.RestClient;
import org.springframework.web.service.annotation.GetExchange;

/** A service that is to speak over TLS only: with whoever asks it, with its stores, its issuer, and other services. */
@ExtendWith(LocalStackExtension.class)
class ThingTlsIT {

  private static final String ISSUER_NAME = "https://id.example.org";
  private static final String COLOUR = "unseen-by-others";

  @TempDir private static Path folder;
  private static SSLContext before;
  private static TestCertificates certificates;
  private static TestIssuer issuer;
  private static TlsFront store;
  private static TlsFront broker;
  private static TlsFront keys;
  private static TlsService service;

  @BeforeAll
  static void start() throws Exception {
    before = SSLContext.getDefault();
    certificates = TestCertificates.in(folder);
    issuer = TestIssuer.start();
    store = TlsFront.of(URI.create(System.getProperty("CC_MONGODB_URI")).getPort(), certificates);
    broker = TlsFront.inPlaceOf(URI.create("kafka://" + System.getProperty("CC_KAFKA_BOOTSTRAP")).getPort(), certificates);
    keys = TlsFront.of(URI.create(issuer.name()).getPort(), certificates);
    service = started(settings());
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("CC_MONGODB_URI", "mongodb://localhost:" + store.port() + "/?directConnection=true");
    settings.put("CC_NAMESPACE", System.getProperty("CC_NAMESPACE") + "t");
    settings.put("CC_KAFKA_BOOTSTRAP", "localhost:" + broker.port());
    settings.put("cc.tokens.issuer", ISSUER_NAME);
    settings.put("cc.tokens.keys", "https://localhost:" + keys.port() + "/keys");
    settings.put("cc.tokens.audiences", "things");
    return settings;
  }

  private static TlsService started(Map<String, String> settings) {
    return TlsService.started(new SpringApplication(ThingService.class), certificates, settings);
  }

  @AfterAll
  static void stop() {
    service.close();
    issuer.close();
    store.close();
    broker.close();
    keys.close();
  }

  private static HttpRequest.Builder making(String scheme) {
    return HttpRequest.newBuilder(service.address(scheme, "/things"))
        .timeout(Duration.ofSeconds(20))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + issuer.ofAnotherIssuer("ana", "things", Map.of()))
        .POST(BodyPublishers.ofString("{\"name\":\"a\",\"colour\":\"" + COLOUR + "\"}"));
  }

  private static HttpResponse<String> sent(SSLContext believing, HttpRequest.Builder request) throws Exception {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(believing).build()) {
      return http.send(request.build(), BodyHandlers.ofString());
    }
  }

  @Test
  void keepsThingsForWhoeverBelievesItsCertificate() throws Exception {
    assertThat(sent(certificates.context(), making("https")).statusCode()).isEqualTo(201);

    assertThat(store.answered()).isCompleted();
    assertThat(keys.answered()).isCompleted();
  }

  @Test
  void takesEventsOverTlsOnly() throws Exception {
    assertThat(sent(certificates.context(), making("https")).statusCode()).isEqualTo(201);

    await().atMost(Duration.ofSeconds(60)).until(() -> ThingService.TAKEN.stream().anyMatch(taken -> taken.endsWith(COLOUR)));
  }

  @Test
  void hasNoAnswerForWhoeverDoesNotBelieveItsCertificate() {
    assertThatThrownBy(() -> sent(before, making("https"))).isInstanceOf(SSLHandshakeException.class);
  }

  @Test
  void doesNotAnswerInTheClear() throws Exception {
    assertThat(sent(before, making("http")).statusCode()).isEqualTo(400);
    assertThat(sent(certificates.context(), making("https").header("X-Forwarded-Proto", "http")).statusCode()).isEqualTo(403);
  }

  @Test
  void tellsOperatorsOverTlsOnly() throws Exception {
    URI health = service.address("https", "local.management.port", "/actuator/health");
    assertThat(sent(certificates.context(), HttpRequest.newBuilder(health)).body()).contains("\"mongo\"");

    URI plain = service.address("http", "local.management.port", "/actuator/health");
    assertThat(sent(before, HttpRequest.newBuilder(plain)).statusCode()).isEqualTo(400);
  }

  @Test
  void believesOtherServicesByTheirCertificate() {
    Things other = clients().create(Things.class, "things", service.address("https", "local.management.port", "").toString(), Duration.ofSeconds(10));

    assertThat(other.health()).contains("UP");
  }

  private interface Things {
    @GetExchange("/actuator/health")
    String health();
  }

  private static ResilientClients clients() {
    return new ResilientClients(RestClient.builder(), (request, body, execution) -> execution.execute(request, body));
  }

  @Test
  void doesNotStartWithAStoreOrAnIssuerInTheClear() {
    Map<String, String> careless = settings();
    careless.put("CC_MONGODB_URI", System.getProperty("CC_MONGODB_URI") + "&tls=false");
    careless.put("cc.tokens.keys", issuer.name() + "/keys");

    assertThatThrownBy(() -> started(careless))
        .hasMessageContaining("things is to speak over TLS only")
        .hasMessageContaining("CC_MONGODB_URI")
        .hasMessageContaining("cc.tokens.keys is " + issuer.name());
  }
}

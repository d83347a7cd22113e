package org.connectivecities.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.connectivecities.transport.testing.TestCertificates;
import org.connectivecities.transport.testing.TlsFront;
import org.connectivecities.transport.testing.TlsService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A portal that is to speak over TLS only, with browsers and with the gateway behind it. */
@ExtendWith(OutputCaptureExtension.class)
class TlsIT {

  private static final String ANSWER = "{\"state\": \"available\", \"services\": [{\"name\": \"profile\", \"state\": \"available\"}]}";
  private static final List<String> SEEN = new CopyOnWriteArrayList<>();

  @TempDir private static Path folder;
  private static TestCertificates certificates;
  private static HttpServer gateway;
  private static TlsFront front;
  private static TlsService portal;

  @BeforeAll
  static void start() throws Exception {
    certificates = TestCertificates.in(folder);
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/", exchange -> {
      SEEN.add(exchange.getRequestURI().getPath());
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, ANSWER.length());
      exchange.getResponseBody().write(ANSWER.getBytes(StandardCharsets.UTF_8));
      exchange.close();
    });
    gateway.start();
    front = TlsFront.of(gateway.getAddress().getPort(), certificates);
    portal = started(settings(front));
  }

  private static Map<String, String> settings(TlsFront gateway) {
    Map<String, String> settings = new HashMap<>();
    settings.put("CC_GATEWAY_URL", "https://localhost:" + gateway.port());
    settings.put("CC_ISSUER", "https://id.example.org");
    settings.put("CC_PORTAL_CLIENT_SECRET", "a-long-and-random-word");
    settings.put("CC_PORTAL_URL", "https://localhost");
    settings.put("spring.profiles.active", "production");
    return settings;
  }

  private static TlsService started(Map<String, String> settings) {
    return TlsService.started(new SpringApplication(PortalApplication.class), certificates, settings);
  }

  @AfterAll
  static void stop() {
    portal.close();
    front.close();
    gateway.stop(0);
  }

  @Test
  void showsAPageOfWhatTheGatewayTellsItOverTls() throws Exception {
    HttpResponse<String> page = portal.get("https", "/status");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(SEEN).contains("/status");
    assertThat(front.answered()).isDone();
  }

  @Test
  void tellsNothingToAGatewayWhoseCertificateItDoesNotBelieve() throws Exception {
    try (TlsFront stranger = TlsFront.of(gateway.getAddress().getPort(), TestCertificates.in(Files.createDirectory(folder.resolve("stranger"))));
        TlsService misled = started(settings(stranger))) {
      SEEN.clear();

      assertThat(misled.get("https", "/status").statusCode()).isEqualTo(200);
      assertThat(SEEN).isEmpty();
    }
  }

  @Test
  void answersNothingThatComesInTheClear() throws Exception {
    assertThat(portal.get("http", "/status").statusCode()).isEqualTo(400);
    assertThat(portal.get("https", "/status", "X-Forwarded-Proto", "http").statusCode()).isEqualTo(403);
  }

  @Test
  void givesItsCookieToSecureConnectionsOfThisHostAlone() throws Exception {
    String cookie = String.join(";", portal.get("https", "/challenges/new/words").headers().allValues("Set-Cookie"));

    assertThat(cookie).contains("__Host-session=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/");
  }

  @Test
  void asksBrowsersToComeBackOverTlsOnlyAndToKeepNothing() throws Exception {
    HttpHeaders headers = portal.get("https", "/status").headers();

    assertThat(headers.firstValue("Strict-Transport-Security").orElseThrow()).startsWith("max-age=31536000");
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'", "'nonce-").doesNotContain("unsafe-inline");
  }

  @Test
  void doesNotStartWithAGatewayInTheClearAndSaysWhich(CapturedOutput output) {
    Map<String, String> settings = settings(front);
    settings.put("CC_GATEWAY_URL", "http://gateway:8080");

    assertThatThrownBy(() -> started(settings)).hasMessageContaining("portal is to speak over TLS only");
    assertThat(output).contains("APPLICATION FAILED TO START", "CC_GATEWAY_URL (portal.gateway) is http://gateway:8080");
  }
}

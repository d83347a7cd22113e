package org.connectivecities.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.connectivecities.transport.testing.TestCertificates;
import org.connectivecities.transport.testing.TlsFront;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A portal that is to speak over TLS only, with browsers and with the gateway behind it. */
@ExtendWith(OutputCaptureExtension.class)
class TlsIT {

  private static final String ANSWER = "{\"state\": \"available\", \"services\": [{\"name\": \"profile\", \"state\": \"available\"}]}";
  private static final List<String> SEEN = new CopyOnWriteArrayList<>();

  @TempDir private static Path folder;
  private static SSLContext before;
  private static TestCertificates certificates;
  private static HttpServer gateway;
  private static TlsFront front;
  private static ServletWebServerApplicationContext portal;

  @BeforeAll
  static void start() throws Exception {
    before = SSLContext.getDefault();
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
    Map<String, String> settings = new HashMap<>(certificates.settings());
    settings.put("CC_GATEWAY_URL", "https://localhost:" + gateway.port());
    settings.put("CC_ISSUER", "https://id.example.org");
    settings.put("CC_PORTAL_CLIENT_SECRET", "a-long-and-random-word");
    settings.put("CC_PORTAL_URL", "https://localhost");
    settings.put("server.port", "0");
    settings.put("spring.profiles.active", "production");
    return settings;
  }

  private static ServletWebServerApplicationContext started(Map<String, String> settings) {
    String[] arguments = settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()).toArray(String[]::new);
    return (ServletWebServerApplicationContext) new SpringApplication(PortalApplication.class).run(arguments);
  }

  @AfterAll
  static void stop() {
    SSLContext.setDefault(before);
    portal.close();
    front.close();
    gateway.stop(0);
  }

  private static HttpResponse<String> get(ServletWebServerApplicationContext from, String scheme, String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(scheme + "://localhost:" + from.getWebServer().getPort() + path));
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(certificates.context()).build()) {
      return http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
  }

  @Test
  void showsAPageOfWhatTheGatewayTellsItOverTls() throws Exception {
    HttpResponse<String> page = get(portal, "https", "/status");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(SEEN).contains("/status");
    assertThat(front.answered()).isDone();
  }

  @Test
  void tellsNothingToAGatewayWhoseCertificateItDoesNotBelieve() throws Exception {
    try (TlsFront stranger = TlsFront.of(gateway.getAddress().getPort(), TestCertificates.in(Files.createDirectory(folder.resolve("stranger"))));
        ServletWebServerApplicationContext misled = started(settings(stranger))) {
      SEEN.clear();

      assertThat(get(misled, "https", "/status").statusCode()).isEqualTo(200);
      assertThat(SEEN).isEmpty();
    }
  }

  @Test
  void answersNothingThatComesInTheClear() throws Exception {
    assertThat(get(portal, "http", "/status").statusCode()).isEqualTo(400);
    assertThat(get(portal, "https", "/status", "X-Forwarded-Proto", "http").statusCode()).isEqualTo(403);
  }

  @Test
  void givesItsCookieToSecureConnectionsOfThisHostAlone() throws Exception {
    String cookie = String.join(";", get(portal, "https", "/challenges/new/words").headers().allValues("Set-Cookie"));

    assertThat(cookie).contains("__Host-session=", "Secure", "HttpOnly", "Path=/");
  }

  @Test
  void doesNotStartWithAGatewayInTheClearAndSaysWhich(CapturedOutput output) {
    Map<String, String> settings = settings(front);
    settings.put("CC_GATEWAY_URL", "http://gateway:8080");

    assertThatThrownBy(() -> started(settings)).hasMessageContaining("portal is to speak over TLS only");
    assertThat(output).contains("APPLICATION FAILED TO START", "CC_GATEWAY_URL (portal.gateway) is http://gateway:8080");
  }
}

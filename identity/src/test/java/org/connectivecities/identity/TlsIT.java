package org.connectivecities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.local.SignIn;
import org.connectivecities.tokens.TokenCheck;
import org.connectivecities.tokens.TokenSettings;
import org.connectivecities.transport.testing.TestCertificates;
import org.connectivecities.transport.testing.TlsService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A provider that is to speak over TLS only: people sign in there, and its tokens are believed by whoever fetches its keys. */
@ExtendWith(OutputCaptureExtension.class)
class TlsIT {

  @TempDir private static Path folder;
  private static TestCertificates certificates;
  private static int port;
  private static TlsService provider;

  @BeforeAll
  static void start() throws Exception {
    certificates = TestCertificates.in(folder);
    port = free();
    provider = started(settings());
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("CC_ISSUER", issuer());
    settings.put("CC_PORTAL_URL", "https://localhost:8105");
    settings.put("CC_IDENTITY_DATA", folder.resolve("data").toString());
    settings.put("server.port", String.valueOf(port));
    settings.put("spring.profiles.active", "local");
    return settings;
  }

  private static String issuer() {
    return "https://localhost:" + port;
  }

  private static TlsService started(Map<String, String> settings) {
    return TlsService.started(IdentityApplication.application(), certificates, settings);
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  @Test
  void letsPeopleInWithTokensThatAreBelieved() throws Exception {
    String token = new SignIn(URI.create(issuer())).token("kofi", Files.readString(folder.resolve("data/sample-password")));

    TokenSettings settings = new TokenSettings(issuer(), "", "", Set.of("profile"), "roles", List.of("city", "expert"), "regions",
        Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofHours(1), new TokenSettings.Client("", ""), false);
    assertThat(TokenCheck.of(settings).decode(token).getSubject()).isEqualTo("kofi");
  }

  @Test
  void namesNoAddressInTheClear() throws Exception {
    assertThat(provider.get("https", "/.well-known/openid-configuration").body()).contains(issuer()).doesNotContain("http://");
  }

  @Test
  void answersNothingThatComesInTheClear() throws Exception {
    assertThat(provider.get("http", "/login").statusCode()).isEqualTo(400);
    assertThat(provider.get("https", "/login", "X-Forwarded-Proto", "http").statusCode()).isEqualTo(403);
  }

  @Test
  void doesNotStartAsAnIssuerInTheClearAndSaysWhich(CapturedOutput output) {
    Map<String, String> settings = settings();
    settings.put("CC_ISSUER", "http://localhost:" + port);

    assertThatThrownBy(() -> started(settings)).hasMessageContaining("is to speak over TLS only");
    assertThat(output).contains("APPLICATION FAILED TO START", "CC_ISSUER (cc.identity.issuer) is http://localhost:" + port);
  }
}

package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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

/** A gateway that is to speak over TLS only, with whoever asks it and with the services behind it. */
@ExtendWith(OutputCaptureExtension.class)
class TlsIT {

  private static final FakeService PROFILE = new FakeService("profile");
  private static final FakeService SEARCH = new FakeService("search");

  @TempDir private static Path folder;
  private static TestCertificates certificates;
  private static TlsFront profile;
  private static TlsFront stranger;
  private static TlsService gateway;

  @BeforeAll
  static void start() throws Exception {
    certificates = TestCertificates.in(folder);
    profile = TlsFront.of(port(PROFILE), certificates);
    stranger = TlsFront.of(port(SEARCH), TestCertificates.in(Files.createDirectory(folder.resolve("stranger"))));
    gateway = started(settings());
  }

  private static int port(FakeService service) {
    return URI.create(service.address()).getPort();
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("CC_PROFILE_URL", "https://localhost:" + profile.port());
    settings.put("CC_SEARCH_URL", "https://localhost:" + stranger.port());
    settings.put("CC_MATCHING_URL", "https://localhost:1");
    settings.put("CC_ISSUER", "https://id.example.org");
    settings.put("spring.profiles.active", "production");
    return settings;
  }

  private static TlsService started(Map<String, String> settings) {
    return TlsService.started(new SpringApplication(GatewayApplication.class), certificates, settings);
  }

  @AfterAll
  static void stop() {
    gateway.close();
    profile.close();
    stranger.close();
    PROFILE.stop();
    SEARCH.stop();
  }

  @Test
  void passesRequestsOnToAServiceWhoseCertificateItBelieves() throws Exception {
    assertThat(gateway.get("https", "/api/v1/topics").body()).isEqualTo("{\"service\":\"profile\"}");
  }

  @Test
  void tellsNothingToAServiceWhoseCertificateItDoesNotBelieve() throws Exception {
    assertThat(gateway.get("https", "/api/v1/search/experts?q=water").statusCode()).isEqualTo(503);

    assertThat(SEARCH.seen()).isEmpty();
  }

  @Test
  void answersNothingThatComesInTheClear() throws Exception {
    assertThat(gateway.get("http", "/api/v1/topics").statusCode()).isEqualTo(400);
    assertThat(gateway.get("https", "/api/v1/topics", "X-Forwarded-Proto", "http").statusCode()).isEqualTo(403);
  }

  @Test
  void doesNotStartWithAServiceInTheClearAndSaysWhich(CapturedOutput output) {
    Map<String, String> settings = settings();
    settings.put("CC_SEARCH_URL", "http://search:8102");

    assertThatThrownBy(() -> started(settings)).hasMessageContaining("gateway is to speak over TLS only");
    assertThat(output)
        .contains("APPLICATION FAILED TO START", "CC_SEARCH_URL (gateway.services.search) is http://search:8102", "docs/operations.md")
        .doesNotContain("CC_PROFILE_URL (gateway.services.profile)");
  }
}

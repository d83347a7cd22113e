package org.connectivecities.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.connectivecities.transport.testing.TestCertificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The certificates of a process are those it was told, and a process without them does not start. */
class RequireTlsTest {

  @TempDir private Path folder;
  private SSLContext before;

  @BeforeEach
  void remember() throws NoSuchAlgorithmException {
    before = SSLContext.getDefault();
  }

  @AfterEach
  void restore() {
    SSLContext.setDefault(before);
  }

  private static StandardEnvironment started(Map<String, ?> told) {
    StandardEnvironment environment = new StandardEnvironment();
    Map<String, Object> all = new HashMap<>(told);
    all.put("spring.application.name", "profile-service");
    environment.getPropertySources().addFirst(new MapPropertySource("told", all));
    new RequireTls().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }

  @Test
  void changesNothingWhereItIsNotAskedFor() throws NoSuchAlgorithmException {
    assertThat(started(Map.of()).getProperty("server.ssl.bundle")).isNull();
    assertThat(started(Map.of("CC_TLS_REQUIRED", "")).getProperty("server.ssl.bundle")).isNull();
    assertThat(SSLContext.getDefault()).isSameAs(before);
  }

  @Test
  void doesNotGuessWhatIsMeant() {
    assertThatThrownBy(() -> started(Map.of("CC_TLS_REQUIRED", "treu"))).hasMessageContaining("treu");
  }

  @Test
  void makesTheCertificatesThoseOfTheWholeProcess() throws NoSuchAlgorithmException {
    StandardEnvironment environment = started(TestCertificates.in(folder).settings());

    assertThat(environment.getProperty("server.ssl.bundle")).isEqualTo("cc");
    assertThat(environment.getProperty("spring.kafka.security.protocol")).isEqualTo("SSL");
    assertThat(SSLContext.getDefault()).isNotSameAs(before);
  }

  @Test
  void refusesToStartWithoutACertificateAndSaysWhatToDo() {
    assertThatThrownBy(() -> started(Map.of("CC_TLS_REQUIRED", "true")))
        .isInstanceOfSatisfying(InTheClear.class, refusal -> {
          var analysis = new InTheClear.Analyzer().analyze(refusal);
          assertThat(analysis.getDescription()).contains("profile-service", "CC_TLS_REQUIRED", "CC_TLS_CERTIFICATE", "CC_TLS_KEY");
          assertThat(analysis.getAction()).contains("docs/operations.md");
        });
  }

  @Test
  void refusesToStartWithACertificateThatCannotBeRead() throws Exception {
    Map<String, String> settings = new HashMap<>(TestCertificates.in(folder).settings());
    settings.put("CC_TLS_CERTIFICATE", folder.resolve("elsewhere.pem").toString());
    assertThatThrownBy(() -> started(settings)).isInstanceOf(InTheClear.class).hasMessageContaining("CC_TLS_CERTIFICATE").hasMessageContaining("elsewhere.pem");

    Files.writeString(folder.resolve("own.key"), "nonsense");
    settings.put("CC_TLS_CERTIFICATE", folder.resolve("own.pem").toString());
    assertThatThrownBy(() -> started(settings)).isInstanceOf(InTheClear.class);
  }

  @Test
  void refusesToStartWithTheKeyOfAnotherCertificate() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    TestCertificates.in(other);
    Map<String, String> settings = new HashMap<>(TestCertificates.in(folder).settings());
    settings.put("CC_TLS_KEY", other.resolve("own.key").toString());

    assertThatThrownBy(() -> started(settings)).isInstanceOf(InTheClear.class);
  }

  @Test
  void namesASettingByTheNameThatOperatorsKnow() {
    Map<String, String> settings = new HashMap<>(TestCertificates.in(folder).settings());
    settings.put("matching.search.url", "${CC_SEARCH_URL:http://127.0.0.1:8102}");
    assertThatThrownBy(() -> started(settings)).hasMessageContaining("CC_SEARCH_URL (matching.search.url) is http://127.0.0.1:8102");

    settings.put("CC_SEARCH_URL", "https://search:8102");
    assertThat(started(settings).getProperty("matching.search.url")).isEqualTo("https://search:8102");
  }
}

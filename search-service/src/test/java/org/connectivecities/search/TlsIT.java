package org.connectivecities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.connectivecities.transport.testing.TestCertificates;
import org.connectivecities.transport.testing.TlsFront;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A search service that is to speak over TLS only, with its index and the log from whose beginning it fills it. */
@ExtendWith(LocalStackExtension.class)
class TlsIT {

  @TempDir private Path folder;
  private SSLContext before;

  @BeforeEach
  void remember() throws Exception {
    before = SSLContext.getDefault();
  }

  @AfterEach
  void restore() {
    SSLContext.setDefault(before);
  }

  @Test
  void fillsItsIndexAndAnswersFromItOverTls() throws Exception {
    TestCertificates certificates = TestCertificates.in(folder);
    URI elasticsearch = URI.create(System.getProperty("CC_ELASTICSEARCH_URI"));
    URI kafka = URI.create("kafka://" + System.getProperty("CC_KAFKA_BOOTSTRAP"));
    try (TlsFront index = TlsFront.of(elasticsearch.getPort(), certificates);
        TlsFront broker = TlsFront.inPlaceOf(kafka.getPort(), certificates);
        ConfigurableApplicationContext service = started(certificates, index, broker);
        HttpClient http = HttpClient.newBuilder().sslContext(certificates.context()).build()) {
      URI search = URI.create("https://localhost:" + service.getEnvironment().getProperty("local.server.port") + "/api/v1/search/experts");

      await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(get(http, search).statusCode()).isEqualTo(200));

      assertThat(index.answered()).isCompleted();
      assertThat(broker.answered()).isCompleted();
    }
  }

  private static HttpResponse<String> get(HttpClient http, URI address) throws Exception {
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static ConfigurableApplicationContext started(TestCertificates certificates, TlsFront index, TlsFront broker) {
    Map<String, String> settings = new HashMap<>(certificates.settings());
    settings.put("CC_ELASTICSEARCH_URI", "https://localhost:" + index.port());
    settings.put("CC_KAFKA_BOOTSTRAP", "localhost:" + broker.port());
    settings.put("CC_NAMESPACE", System.getProperty("CC_NAMESPACE") + "t");
    settings.put("CC_SEARCH_EMBEDDING", "false");
    settings.put("server.port", "0");
    String[] arguments = settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()).toArray(String[]::new);
    return new SpringApplication(SearchApplication.class).run(arguments);
  }
}

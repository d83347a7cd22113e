package org.connectivecities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.connectivecities.transport.testing.TestCertificates;
import org.connectivecities.transport.testing.TlsFront;
import org.connectivecities.transport.testing.TlsService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** A search service that is to speak over TLS only, with its index and the log from whose beginning it fills it. */
@ExtendWith(LocalStackExtension.class)
class TlsIT {

  @TempDir private Path folder;

  @Test
  void fillsItsIndexAndAnswersFromItOverTls() throws Exception {
    TestCertificates certificates = TestCertificates.in(folder);
    URI elasticsearch = URI.create(System.getProperty("CC_ELASTICSEARCH_URI"));
    URI kafka = URI.create("kafka://" + System.getProperty("CC_KAFKA_BOOTSTRAP"));
    try (TlsFront index = TlsFront.of(elasticsearch.getPort(), certificates);
        TlsFront broker = TlsFront.inPlaceOf(kafka.getPort(), certificates);
        TlsService service = started(certificates, index, broker)) {
      await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(service.get("https", "/api/v1/search/experts").statusCode()).isEqualTo(200));

      assertThat(index.answered()).isCompleted();
      assertThat(broker.answered()).isCompleted();
    }
  }

  private static TlsService started(TestCertificates certificates, TlsFront index, TlsFront broker) {
    Map<String, String> settings = Map.of(
        "CC_ELASTICSEARCH_URI", "https://localhost:" + index.port(),
        "CC_KAFKA_BOOTSTRAP", "localhost:" + broker.port(),
        "CC_NAMESPACE", System.getProperty("CC_NAMESPACE") + "t",
        "CC_SEARCH_EMBEDDING", "false");
    return TlsService.started(new SpringApplication(SearchApplication.class), certificates, settings);
  }
}

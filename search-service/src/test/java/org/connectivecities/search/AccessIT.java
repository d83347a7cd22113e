package org.connectivecities.search;

import java.net.URI;
import org.connectivecities.platform.testing.AccessMatrix;
import org.connectivecities.platform.testing.CommittedTable;
import org.connectivecities.tokens.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who gets in where, as docs/access/search.md says. */
@SearchServiceTest
class AccessIT {

  private static final TestIssuer ISSUER = TestIssuer.start();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("cc.tokens.issuer", ISSUER::name);
  }

  @AfterAll
  static void stop() {
    ISSUER.close();
  }

  @Test
  void isAsTheCommittedTableSays() throws Exception {
    URI service = URI.create("http://127.0.0.1:" + port);

    CommittedTable.compare("docs/access/search.md", new AccessMatrix(service, "search", ISSUER, new Questions()).render());
  }

  private record Questions() implements AccessMatrix.Resources {

    @Override
    public String make(String call, String concerned) {
      return concerned;
    }

    @Override
    public String content(String call) {
      if (call.endsWith("/suggestions")) {
        return "prefix=wat";
      }
      return call.endsWith("/candidates") ? "{\"texts\": [{\"text\": \"Water in the streets\", \"language\": \"en\"}], \"limit\": 5}" : call.startsWith("POST") ? "{}" : "";
    }
  }
}

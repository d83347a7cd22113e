package org.connectivecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.connectivecities.platform.testing.AccessMatrix;
import org.connectivecities.platform.testing.CommittedTable;
import org.connectivecities.platform.testing.HostileBodies;
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

/** Who gets in where, and is given what, as docs/access says. */
@SearchServiceTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessIT {

  private static final TestIssuer ISSUER = TestIssuer.start();

  @LocalServerPort private int port;
  @Autowired private SearchApi api;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("cc.tokens.issuer", ISSUER::name);
  }

  @AfterAll
  static void stop() {
    ISSUER.close();
  }

  /** One person, so that what is told of few only to some can be seen. */
  @Order(1)
  @Test
  void isAsTheCommittedTableSays() throws Exception {
    api.publish(Profile.of("access").name("Florimond Accessor").from("Accessborough", "DE").competence("stormwater", "Quiddlewater squares", "en")
        .practice("Quiddlewater in Accessborough", "Quiddlewater", "en", "stormwater").published());
    api.await(answer -> !answer.get("practices").isEmpty(), "q", "quiddlewater");
    URI service = URI.create("http://127.0.0.1:" + port);

    var matrix = new AccessMatrix(service, "search", ISSUER, new Questions());

    CommittedTable.compare("docs/access/search.md", matrix.render());
    CommittedTable.compare("docs/access/search-fields.md", matrix.fields());
  }

  /** By somebody who may do everything, behind the table: some of it is taken. */
  @Order(2)
  @Test
  void answersWhateverIsSentWithAProblemThatNamesTheField() throws Exception {
    assertThat(new HostileBodies(URI.create("http://127.0.0.1:" + port), "search", ISSUER).sendToEveryCall()).isEmpty();
  }

  private record Questions() implements AccessMatrix.Resources {

    @Override
    public String make(String call, String concerned) {
      return concerned;
    }

    @Override
    public String content(String call) {
      if (call.endsWith("/suggestions")) {
        return "prefix=access";
      }
      if (call.equals("GET /api/v1/search/experts")) {
        return "q=quiddlewater&country=DE";
      }
      return call.endsWith("/candidates") ? "{\"texts\": [{\"text\": \"Water in the streets\", \"language\": \"en\"}], \"limit\": 5}" : call.startsWith("POST") ? "{}" : "";
    }
  }
}

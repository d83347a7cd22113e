package org.connectivecities.gateway;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole gateway between a caller and three services. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
abstract class GatewayIT {

  static final FakeService PROFILE = new FakeService("profile");
  static final FakeService SEARCH = new FakeService("search");
  static final FakeService MATCHING = new FakeService("matching");

  @LocalServerPort int port;

  Caller caller;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry properties) {
    properties.add("gateway.services.profile", PROFILE::address);
    properties.add("gateway.services.search", SEARCH::address);
    properties.add("gateway.services.matching", MATCHING::address);
    properties.add("gateway.breaker.open-for", () -> "1s");
    properties.add("server.tomcat.keep-alive-timeout", () -> "1h");
    properties.add("gateway.times.answer", () -> "700ms");
  }

  @BeforeEach
  void startAfresh() {
    caller = new Caller(port);
    PROFILE.beNormal();
    SEARCH.beNormal();
    MATCHING.beNormal();
  }
}

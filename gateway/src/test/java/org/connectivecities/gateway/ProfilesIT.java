package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class ProfilesIT {

  @Test
  void refusesToStartWithoutAnIssuerAndSaysWhatToDo(CapturedOutput output) {
    assertThatThrownBy(() -> start("cc.tokens.issuer=")).rootCause().hasMessageContaining("CC_ISSUER");

    assertThat(output).contains("APPLICATION FAILED TO START", "Set CC_ISSUER", "SPRING_PROFILES_ACTIVE=local");
  }

  @Test
  void believesNoDevelopmentHeaderOutsideTheLocalProfile() {
    FakeService profile = new FakeService("profile");
    String service = "gateway.services.profile=" + profile.address();
    try (var gateway = (ServletWebServerApplicationContext) start("cc.tokens.issuer=https://id.example", service)) {
      Caller caller = new Caller(gateway.getWebServer().getPort());

      assertThat(caller.get("/api/v1/experts", "X-Dev-Actor", "ana; roles=administrator").statusCode()).isEqualTo(401);
      var response = caller.get("/api/v1/topics", "X-Dev-Actor", "ana; roles=administrator");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(profile.last().header("X-Dev-Actor")).isEmpty();
      assertThat(response.headers().firstValue("Strict-Transport-Security").orElseThrow()).startsWith("max-age=");
      assertThat(caller.get("/api-docs/profile").body()).doesNotContain("X-Dev-Actor");
    } finally {
      profile.stop();
    }
  }

  @Test
  void refusesToAskItself() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    for (String host : List.of("127.0.0.1", "localhost")) {
      assertThatThrownBy(() -> startAt(port, "cc.tokens.issuer=https://id.example", "gateway.services.search=http://" + host + ":" + port))
          .rootCause()
          .hasMessageContaining("is this gateway's own");
    }
  }

  @Test
  void refusesARouteThatNamesNoService() {
    assertThatThrownBy(() -> start("cc.tokens.issuer=https://id.example", "gateway.services.portal=http://127.0.0.1:1"))
        .rootCause()
        .hasMessageContaining("must have the same names");
  }

  private static ConfigurableApplicationContext start(String... properties) {
    return startAt(0, properties);
  }

  private static ConfigurableApplicationContext startAt(int port, String... properties) {
    String[] arguments =
        Stream.concat(Stream.of("server.port=" + port, "spring.profiles.active=production"), Arrays.stream(properties))
            .map(property -> "--" + property)
            .toArray(String[]::new);
    return new SpringApplication(GatewayApplication.class).run(arguments);
  }
}

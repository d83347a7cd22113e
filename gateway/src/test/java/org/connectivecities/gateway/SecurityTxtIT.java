package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

class SecurityTxtIT {

  private static final String PATH = "/.well-known/security.txt";

  @Nested
  @TestPropertySource(properties = "gateway.security-contact=mailto:security@example.org")
  class Named extends GatewayIT {

    @Test
    void saysWhomToTellOfAWeaknessAndUntilWhen() {
      HttpResponse<String> answer = caller.get(PATH);

      assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
      assertThat(answer.body().lines()).contains("Contact: mailto:security@example.org");
      Instant end = answer.body().lines().filter(line -> line.startsWith("Expires: ")).map(line -> Instant.parse(line.substring(9))).findFirst().orElseThrow();
      assertThat(end).isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(365)));
    }
  }

  @Nested
  class NotNamed extends GatewayIT {

    @Test
    void inventsNoAddress() {
      assertThat(caller.get(PATH).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void takesNoContactThatProgramsCannotFollow() {
    assertThatThrownBy(() -> new GatewaySettings(null, null, null, null, "security@example.org", null, null, null, 1, null, 1, null, null)).hasMessageContaining("CC_SECURITY_CONTACT");
  }
}

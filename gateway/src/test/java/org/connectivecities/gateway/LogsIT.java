package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LogsIT extends GatewayIT {

  @Test
  void logsARequestUnderItsId(CapturedOutput output) {
    caller.get("/api/v1/challenges/c1/shortlists", "X-Request-Id", "follow-this-one");

    await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(output).contains("GET /api/v1/challenges/*/shortlists 200"));
    assertThat(output.toString().lines().filter(line -> line.contains("GET /api/v1/challenges")))
        .allMatch(line -> line.contains("[follow-this-one]"));
  }

  @Test
  void logsNoNames(CapturedOutput output) {
    PROFILE.stop();
    try {
      caller.get("/api/v1/experts/canary-lindqvist?reason=canary-illness", "X-Dev-Actor", "canary-actor; roles=coordinator");
      caller.get("/api/v1/search/experts?q=canary-name");
    } finally {
      PROFILE.start();
    }

    await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(output).contains("GET /api/v1/experts/* 503", "GET /api/v1/search/experts 200"));
    assertThat(output).doesNotContain("canary");
  }
}

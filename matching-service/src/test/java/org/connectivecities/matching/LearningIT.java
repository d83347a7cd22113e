package org.connectivecities.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an administrator is told before anybody has reviewed much. */
@ExtendWith(LocalStackExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "matching.search.url=http://127.0.0.1:9")
class LearningIT {

  private static final String PROPOSAL = "/api/v1/weights/proposal";

  @LocalServerPort int port;

  @Test
  void saysThatThereAreTooFewJudgementsAndWhatIsInForce() {
    Api.Answer answer = new Api(port, "root; roles=administrator").get(PROPOSAL);

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.text("/finding")).isEqualTo("too-few-judgements");
    assertThat(answer.body().at("/inForce/signals/topic-fit").asDouble()).isPositive();
    assertThat(answer.text("/inForce/version")).isNotEmpty();
    assertThat(answer.body().has("proposed")).isFalse();
  }

  @Test
  void isForAdministratorsOnly() {
    assertThat(new Api(port, "ana; roles=coordinator").get(PROPOSAL).status()).isEqualTo(403);
    assertThat(new Api(port, "").get(PROPOSAL).status()).isEqualTo(401);
  }
}

package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.connectivecities.gateway.upstream.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Every test gets a gateway whose breakers have seen nothing. */
class FaultsIT extends GatewayIT {

  private final CountDownLatch end = new CountDownLatch(1);

  @BeforeEach
  void forgetWhatTheBreakersSaw(@Autowired Services services) {
    services.all().forEach(service -> service.breaker().reset());
  }

  @AfterEach
  void letGo() {
    end.countDown();
  }

  @Test
  void namesTheServiceThatIsNotThereAndRecoversWithIt() {
    SEARCH.stop();
    try {
      HttpResponse<String> response = caller.get("/api/v1/search/experts?q=a");

      assertUnavailable(response, "search");
      assertThat(Caller.json(response).get("detail").asString()).contains("was not carried out");
      assertThat(caller.get("/api/v1/experts").statusCode()).isEqualTo(200);
    } finally {
      SEARCH.start();
    }
    await().atMost(Duration.ofSeconds(10)).until(() -> caller.get("/api/v1/search/experts?q=a").statusCode() == 200);
  }

  @Test
  void saysThatTheOutcomeOfASilentServiceIsNotKnown() {
    MATCHING.behave((exchange, seen) -> waitForTheEnd());

    HttpResponse<String> response = caller.send("POST", "/api/v1/challenges", "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(response.statusCode()).isEqualTo(504);
    assertThat(Caller.json(response).get("type").asString()).isEqualTo("/problems/timeout");
    assertThat(Caller.json(response).get("part").asString()).isEqualTo("matching");
    assertThat(Caller.json(response).get("detail").asString()).contains("not known");
    assertThat(MATCHING.seen()).as("a request that may have done something is not sent twice").hasSize(1);
  }

  @Test
  void stopsAskingASilentServiceAndTriesAgainLater() {
    SEARCH.behave((exchange, seen) -> waitForTheEnd());
    IntStream.range(0, 10).parallel().forEach(i -> caller.get("/api/v1/search/experts?q=a"));
    int asked = SEARCH.seen().size();

    HttpResponse<String> spared = caller.get("/api/v1/search/experts?q=a");

    assertUnavailable(spared, "search");
    assertThat(SEARCH.seen()).as("an open breaker sends nothing").hasSize(asked);
    assertThat(caller.get("/api/v1/challenges").statusCode()).as("each service has its own").isEqualTo(200);

    SEARCH.beNormal();
    await().atMost(Duration.ofSeconds(10)).until(() -> caller.get("/api/v1/search/experts?q=a").statusCode() == 200);
    assertThat(IntStream.range(0, 5).map(i -> caller.get("/api/v1/search/experts?q=a").statusCode())).containsOnly(200);
  }

  @Test
  void keepsAskingAServiceThatAnswersWithErrors() {
    PROFILE.behave((exchange, seen) -> FakeService.answer(exchange, 503, "{\"part\":\"mongo\"}"));

    assertThat(IntStream.range(0, 25).mapToObj(i -> caller.get("/api/v1/experts").body())).containsOnly("{\"part\":\"mongo\"}");
    assertThat(PROFILE.seen()).hasSize(25);
  }

  /** A caller who is left without the rest would wait as long as an idle connection is kept: here, for ever. */
  @Test
  @Timeout(30)
  void doesNotTurnABrokenAnswerIntoASuccess() {
    PROFILE.behave((exchange, seen) -> {
      exchange.sendResponseHeaders(200, 100_000);
      exchange.getResponseBody().write(new byte[40_000]);
      exchange.getResponseBody().flush();
      throw new IOException("died half-way");
    });

    assertThatThrownBy(() -> caller.get("/api/v1/experts")).isInstanceOf(UncheckedIOException.class);
  }

  /** It is no fault of the gateway, and nothing that its log would explain. */
  @Test
  @Timeout(30)
  void saysUnavailableWhenAnAnswerBreaksOffOfWhichTheCallerHasNothing() {
    PROFILE.behave((exchange, seen) -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(201, 100_000);
      exchange.getResponseBody().write("{\"name\":".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      throw new IOException("died after some words");
    });

    HttpResponse<String> response = caller.send("POST", "/api/v1/experts", "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Caller.json(response).get("type").asString()).isEqualTo("/problems/unavailable");
  }

  @Test
  void saysUnavailableWhenAServiceDiesBeforeItAnswers() {
    PROFILE.behave((exchange, seen) -> {
      throw new IOException("died at once");
    });

    HttpResponse<String> response = caller.send("POST", "/api/v1/experts", "{}".getBytes(StandardCharsets.UTF_8));

    assertUnavailable(response, "profile");
    assertThat(Caller.json(response).get("detail").asString()).contains("not known");
  }

  /** Else ten slow senders could close a service to everyone. */
  @Test
  void doesNotBlameAServiceForASenderThatStopsHalfWay() throws IOException {
    for (int i = 0; i < 12; i++) {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        socket.getOutputStream().write(
            "POST /api/v1/experts HTTP/1.1\r\nHost: gateway\r\nContent-Length: 500\r\n\r\n{\"name\":".getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
      }
    }

    assertThat(PROFILE.seen()).isEmpty();
    assertThat(caller.get("/api/v1/experts").statusCode()).isEqualTo(200);
  }

  private void waitForTheEnd() {
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void assertUnavailable(HttpResponse<String> response, String part) {
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
    assertThat(Caller.json(response).get("type").asString()).isEqualTo("/problems/unavailable");
    assertThat(Caller.json(response).get("part").asString()).isEqualTo(part);
  }
}

package org.connectivecities.platform.things;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectivecities.platform.http.ResilientClients;
import org.connectivecities.platform.problem.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

class ResilientClientsTest {

  /** Package-private in a package of its own, as clients of services are. */
  interface Weather {
    @GetExchange("/today")
    String today();

    @PostExchange("/order")
    String order();
  }

  private final AtomicInteger calls = new AtomicInteger();
  private volatile int status = 200;
  private volatile int announced = 4;
  private HttpServer server;
  private Weather weather;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(status, announced);
          exchange.getResponseBody().write("fine".getBytes());
          exchange.close();
        });
    server.start();
    weather =
        new ResilientClients(RestClient.builder(), (ClientHttpRequestInterceptor) (request, body, execution) -> execution.execute(request, body))
            .create(Weather.class, "the weather", "http://127.0.0.1:" + server.getAddress().getPort(), Duration.ofSeconds(2));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void passesTheAnswerOn() {
    assertThat(weather.today()).isEqualTo("fine");
  }

  @Test
  void saysUnavailableWhenTheOtherSideFails() {
    status = 503;

    assertThatThrownBy(weather::today)
        .isInstanceOfSatisfying(Unavailable.class, down -> assertThat(down.part()).isEqualTo("the weather"));
  }

  @Test
  void leavesTheCallersOwnErrorAsItIs() {
    status = 404;

    assertThatThrownBy(weather::today).isInstanceOf(HttpClientErrorException.NotFound.class);
  }

  @Test
  void saysUnavailableWhenTheAnswerBreaksOff() {
    announced = 400;

    assertThatThrownBy(weather::order).isInstanceOf(Unavailable.class);
  }

  @Test
  void stopsCallingWhatKeepsFailing() {
    status = 500;
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(weather::order).isInstanceOf(Unavailable.class);
    }

    assertThat(calls).hasValueLessThan(12);
  }

  @Test
  void saysUnavailableWhenNobodyListens() {
    server.stop(0);

    assertThatThrownBy(weather::order).isInstanceOf(Unavailable.class);
    assertThatThrownBy(weather::today).isInstanceOf(Unavailable.class);
  }
}

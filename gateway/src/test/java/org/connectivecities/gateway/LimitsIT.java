package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {
  "gateway.bodies.ordinary=1KB", "gateway.bodies.imports=300KB", "gateway.bodies.in-memory=4KB",
  "gateway.rates.write.burst=4", "gateway.rates.write.per-minute=60", "gateway.rates.search.burst=2", "gateway.rates.search.per-minute=1",
  "gateway.rates.exports.burst=1", "gateway.rates.exports.per-minute=1"
})
class LimitsIT extends GatewayIT {

  @Test
  void refusesABodyThatSaysItIsTooLarge() {
    HttpResponse<String> response = caller.send("PUT", "/api/v1/experts/x", new byte[1025], somebody());

    assertTooLarge(response);
    assertThat(PROFILE.seen()).isEmpty();
  }

  @Test
  void refusesABodyThatTurnsOutTooLarge() {
    HttpResponse<String> response = caller.chunked("/api/v1/experts", 50_000);

    assertTooLarge(response);
    assertThat(PROFILE.seen()).isEmpty();
  }

  @Test
  void passesABodyOfExactlyTheLimit() {
    assertThat(caller.send("PUT", "/api/v1/experts/x", new byte[1024], somebody()).statusCode()).isEqualTo(200);
    assertThat(PROFILE.last().body()).hasSize(1024);
  }

  @Test
  void passesAChunkedBody() {
    assertThat(caller.chunked("/api/v1/experts", 1000).statusCode()).isEqualTo(200);
    assertThat(PROFILE.last().body()).hasSize(1000);
  }

  @Test
  void passesALargeImportByteForByte() {
    byte[] roster = new byte[300 * 1024];
    IntStream.range(0, roster.length).forEach(i -> roster[i] = (byte) (i * 31));

    assertThat(caller.send("POST", "/api/v1/experts/imports", roster, somebody()).statusCode()).isEqualTo(200);
    assertThat(PROFILE.last().body()).isEqualTo(roster);
  }

  @Test
  void refusesAnImportThatIsTooLarge() {
    assertTooLarge(caller.chunked("/api/v1/experts/imports", 300 * 1024 + 1));
    assertThat(PROFILE.seen()).isEmpty();
  }

  @Test
  void slowsDownOneActorAndSaysUntilWhen() {
    String[] hasty = somebody();
    List<HttpResponse<String>> responses =
        IntStream.range(0, 6).mapToObj(i -> caller.send("POST", "/api/v1/challenges", new byte[2], hasty)).toList();

    HttpResponse<String> refused = responses.getLast();
    assertThat(responses.stream().limit(4)).allMatch(response -> response.statusCode() == 200);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Caller.json(refused).get("type").asString()).isEqualTo("/problems/rate-limited");
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 2L);
    assertThat(MATCHING.seen()).hasSizeBetween(4, 5);
  }

  @Test
  void leavesOthersAndOtherKindsOfRequestsAlone() {
    String[] hasty = somebody();
    IntStream.range(0, 6).forEach(i -> caller.send("POST", "/api/v1/challenges", new byte[2], hasty));

    assertThat(caller.get("/api/v1/challenges", hasty).statusCode()).isEqualTo(200);
    assertThat(caller.send("POST", "/api/v1/challenges", new byte[2], somebody()).statusCode()).isEqualTo(200);
  }

  @Test
  void countsTheAddressOfTheUnknownWhateverTheyForward() {
    List<Integer> statuses =
        IntStream.range(0, 4)
            .mapToObj(i -> caller.get("/api/v1/search/suggestions?prefix=s", "X-Forwarded-For", "198.51.100." + i).statusCode())
            .toList();

    assertThat(statuses).containsExactly(200, 200, 429, 429);
  }

  @Test
  void exportsSeldom() {
    String[] curious = somebody();

    assertThat(caller.get("/api/v1/exports/mara", curious).statusCode()).isEqualTo(200);
    assertThat(caller.get("/api/v1/exports/mara", curious).statusCode()).isEqualTo(429);
  }

  @Test
  void alwaysTellsItsHealth() {
    assertThat(IntStream.range(0, 50).map(i -> caller.get("/actuator/health").statusCode())).containsOnly(200);
  }

  private static void assertTooLarge(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Caller.json(response).get("type").asString()).isEqualTo("/problems/too-large");
  }

  private static String[] somebody() {
    return new String[] {"X-Dev-Actor", UUID.randomUUID().toString()};
  }
}

package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {
  "gateway.bodies.ordinary=1KB", "gateway.bodies.imports=300KB", "gateway.bodies.in-memory=4KB",
  "gateway.rates.write.burst=4", "gateway.rates.write.per-minute=60", "gateway.rates.search.burst=2", "gateway.rates.search.per-minute=1",
  "gateway.rates.exports.burst=1", "gateway.rates.exports.per-minute=1",
  "gateway.rates.contact.burst=2", "gateway.rates.contact.per-minute=1", "gateway.harvest.by-account=3", "gateway.harvest.by-address=5"
})
@ExtendWith(OutputCaptureExtension.class)
class LimitsIT extends GatewayIT {

  @Autowired private MeterRegistry meters;

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
            .mapToObj(i -> caller.get("/api/v1/search/suggestions?prefix=s", "X-Dev-Actor", "", "X-Forwarded-For", "198.51.100." + i).statusCode())
            .toList();

    assertThat(statuses).containsExactly(200, 200, 429, 429);
  }

  @Test
  void countsAllAccountsOfOneAddressTogether() {
    List<Integer> statuses = IntStream.range(0, 25)
        .mapToObj(i -> caller.send("POST", "/api/v1/experts/mara/disclosures", new byte[2], somebody()).statusCode())
        .toList();

    assertThat(statuses.subList(0, 15)).containsOnly(200);
    assertThat(statuses).endsWith(429);
  }

  @Test
  void showsContactDataOneByOne() {
    String[] curious = somebody();
    List<Integer> statuses = IntStream.range(0, 3)
        .mapToObj(i -> caller.send("POST", "/api/v1/experts/e" + i + "/disclosures", new byte[2], curious).statusCode())
        .toList();

    assertThat(statuses).endsWith(429);
    assertThat(caller.get("/api/v1/experts/e1/disclosures", curious).statusCode()).as("reading the list").isEqualTo(200);
  }

  @Test
  void tellsOnceWhoReadsStrikinglyManyProfiles(CapturedOutput output) {
    String[] reader = somebody();
    for (int i = 0; i < 3; i++) {
      caller.get("/api/v1/experts/same", reader);
    }
    assertThat(output).doesNotContain("account " + name(reader));

    for (int i = 0; i < 5; i++) {
      caller.get("/api/v1/experts/harvested-" + i, reader);
    }
    await().untilAsserted(() -> assertThat(output).containsOnlyOnce("Harvesting? account " + name(reader) + " has read 3 different profiles within PT1H"));
    await().untilAsserted(() -> assertThat(output).containsOnlyOnce("Harvesting? address 127.0.0.1 has read 5 different profiles within PT1H"));
    assertThat(meters.counter("cc.gateway.harvesting").count()).isEqualTo(2);
    assertThat(output).doesNotContain("harvested-");
  }

  @Test
  void exportsSeldom() {
    String[] curious = somebody();

    assertThat(caller.get("/api/v1/exports/mara", curious).statusCode()).isEqualTo(200);
    assertThat(caller.get("/api/v1/exports/mara", curious).statusCode()).isEqualTo(429);
  }

  @Test
  void alwaysTellsItsHealth() {
    assertThat(IntStream.range(0, 50).map(i -> caller.get("/health").statusCode())).containsOnly(200);
  }

  private static void assertTooLarge(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Caller.json(response).get("type").asString()).isEqualTo("/problems/too-large");
  }

  private static String[] somebody() {
    return new String[] {"X-Dev-Actor", UUID.randomUUID() + "; roles=coordinator"};
  }

  private static String name(String[] somebody) {
    return somebody[1].split(";")[0];
  }
}

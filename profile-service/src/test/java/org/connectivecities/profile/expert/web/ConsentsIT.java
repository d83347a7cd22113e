package org.connectivecities.profile.expert.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.connectivecities.profile.Caller;
import org.connectivecities.profile.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class ConsentsIT {

  private final String id = "k-" + UUID.randomUUID();
  private final String path = "/api/v1/experts/" + id + "/consents";

  @LocalServerPort private int port;

  @Test
  void keepsEveryDecisionWithItsText() {
    Caller owner = Caller.expert(port, id);
    owner.post("/api/v1/experts", "{\"name\": \"Mara\", \"city\": \"Bremen\", \"country\": \"DE\", \"consent\": {\"search\": true, \"matching\": true, \"email\": true}}");

    var decided = owner.post(path, "{\"search\": false, \"text\": \"2026-11\"}");

    assertThat(decided.status()).isEqualTo(200);
    assertThat(decided.json().at("/consent/search").asBoolean()).isFalse();
    var seen = owner.get(path).json();
    assertThat(seen).isEqualTo(decided.json());
    assertThat(seen.get("history")).hasSize(5);
    assertThat(seen.at("/history/4/purpose").asString()).isEqualTo("search");
    assertThat(seen.at("/history/4/text").asString()).isEqualTo("2026-11");
    assertThat(seen.at("/text/wording/search").asString()).isNotBlank();
    assertThat(owner.get("/api/v1/experts/" + id).json().at("/consent/search").asBoolean()).isFalse();
  }

  @Test
  void namesAnUnknownPurposeAndAnUnknownText() {
    Caller owner = Caller.expert(port, id);
    owner.post("/api/v1/experts", "{\"name\": \"Mara\", \"city\": \"Bremen\", \"country\": \"DE\"}");

    assertThat(owner.post(path, "{\"selling\": true}").pointers()).containsExactly("/selling");
    assertThat(owner.post(path, "{\"search\": true, \"text\": \"1999\"}").pointers()).containsExactly("/text");
  }
}

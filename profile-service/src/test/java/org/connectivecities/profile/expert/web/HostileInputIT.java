package org.connectivecities.profile.expert.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectivecities.profile.Caller;
import org.connectivecities.profile.Caller.Answer;
import org.connectivecities.profile.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** Bodies by mistake and by malice: each gets an answer that names the place, and none gets through. */
@RunningService
class HostileInputIT {

  private static final String EXPERTS = "/api/v1/experts";

  @LocalServerPort private int port;

  @Test
  void namesTheUnknownFieldAlsoDeepInside() {
    assertThat(post("{\"name\":\"M\",\"city\":\"B\",\"country\":\"DE\",\"nickname\":\"x\"}").pointers())
        .containsExactly("/nickname");
    assertThat(post("{\"name\":\"M\",\"city\":\"B\",\"country\":\"DE\",\"practices\":[{\"titel\":\"x\"}]}").pointers())
        .containsExactly("/practices/0/titel");
  }

  @Test
  void namesTheUnknownParameter() {
    Answer answer = Caller.coordinator(port).post(EXPERTS + "?dryrun=true", "{}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers()).containsExactly("dryrun");
  }

  @Test
  void namesAllFaultsAtOnce() {
    Answer answer = post("""
        {"name": "", "country": "Germany", "languages": [{"language": "en", "level": "good"}],
         "competences": [{"topic": "stormwatr"}], "practices": [{"link": "javascript:alert(1)"}]}
        """);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers()).contains(
        "/name", "/city", "/country", "/languages/0/level", "/competences/0/topic", "/practices/0/link");
    assertThat(answer.text()).contains("near are stormwater");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "null", "[]", "\"x\"", "{\"name\":", "{\"name\":\"M\"}{}", "{\"name\":[\"M\"]}", "{\"languages\":{}}",
    "{\"competences\":[null,7]}", "{\"competences\":[{\"years\":1e400}]}", "{\"competences\":[{\"years\":99999999999}]}"
  })
  void refusesWhatIsNoProfile(String body) {
    Answer answer = post(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.text()).doesNotContain("tools.jackson", "Exception", "org.connectivecities");
  }

  @Test
  void refusesABottomlessBody() {
    assertThat(post("{\"competences\":" + "[".repeat(100_000)).status()).isEqualTo(400);
  }

  @Test
  void refusesAnOversizedBody() {
    ObjectNode body = ExpertHttpIT.full().put("role", "x".repeat(2_000_000));

    assertThat(post(body.toString()).status()).isEqualTo(413);
  }

  @Test
  void refusesHugeTextsWithoutRepeatingThem() {
    ObjectNode body = ExpertHttpIT.full().put("name", "x".repeat(500_000));

    Answer answer = post(body.toString());

    assertThat(answer.pointers()).containsExactly("/name");
    assertThat(answer.text()).hasSizeLessThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "a\\u001bb", "a\\u202Eb", "a\\ud800b"})
  void refusesControlCharacters(String name) {
    String body = "{\"name\":\"" + name + "\",\"city\":\"B\",\"country\":\"DE\"}";

    assertThat(post(body).pointers()).containsExactly("/name");
  }

  @Test
  void treatsQueriesAndMarkupAsText() {
    String name = "{\\\"$ne\\\": 1} <script>alert(1)</script> ' OR 1=1 --";
    Answer answer = post("{\"name\":\"" + name + "\",\"city\":\"B\",\"country\":\"DE\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().get("name").asString()).isEqualTo("{\"$ne\": 1} <script>alert(1)</script> ' OR 1=1 --");
  }

  @Test
  void refusesOtherMediaTypes() {
    Answer answer = Caller.coordinator(port).post(EXPERTS, "name=Mara", "Content-Type", "application/x-www-form-urlencoded");

    assertThat(answer.status()).isEqualTo(415);
  }

  private Answer post(String body) {
    return Caller.coordinator(port).post(EXPERTS, body);
  }
}

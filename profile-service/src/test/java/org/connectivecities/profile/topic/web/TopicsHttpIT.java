package org.connectivecities.profile.topic.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectivecities.profile.Caller;
import org.connectivecities.profile.Caller.Answer;
import org.connectivecities.profile.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class TopicsHttpIT {

  @LocalServerPort private int port;

  @Test
  void showsTheTreeInTheLanguageAskedFor() {
    Answer german = Caller.nobody(port).get("/api/v1/topics?lang=de-AT");

    assertThat(german.json().get("language").asString()).isEqualTo("de");
    assertThat(german.headers().firstValue("Content-Language")).hasValue("de");
    assertThat(german.json().at("/topics/0/narrower/0/label").asString()).isNotEmpty();
    assertThat(german.text()).isNotEqualTo(Caller.nobody(port).get("/api/v1/topics").text());
    assertThat(german.json().findValuesAsString("id")).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void fallsBackToEnglish() {
    assertThat(Caller.nobody(port).get("/api/v1/topics?lang=tlh").json().get("language").asString()).isEqualTo("en");
  }

  @Test
  void sparesAReaderWhatIsUnchanged() {
    Answer first = Caller.nobody(port).get("/api/v1/topics?lang=fr");
    Answer again = Caller.nobody(port).send("GET", "/api/v1/topics?lang=fr", "", "If-None-Match", first.tag());

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=3600");
  }
}

package org.connectivecities.profile.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.connectivecities.profile.roster.RosterRow;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesRosterTest {

  private final JsonLinesRoster roster = new JsonLinesRoster(
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build());

  @Test
  void readsOneExpertALine() {
    List<RosterRow> rows = read("{\"id\":\"mara\",\"name\":\"Mara\"}\r\n\n{\"id\":\"tom\",\"name\":\"Tom\"}");

    assertThat(rows).extracting(RosterRow::number).containsExactly(1, 3);
    assertThat(rows).extracting(row -> row.draft().id()).containsExactly("mara", "tom");
  }

  @Test
  void namesThePlaceInTheLine() {
    List<RosterRow> rows = read("""
        {"name":"Mara","practices":[{"titel":"x"}]}
        {"name":
        {"name":["x"]}
        null
        {"name":"Mara"} trailing
        """);

    assertThat(rows).extracting(row -> row.faults().getFirst().pointer())
        .containsExactly("/practices/0/titel", "", "/name", "", "");
    assertThat(rows.getFirst().columnOf().apply("/contact/email")).isEqualTo("/contact/email");
  }

  private List<RosterRow> read(String lines) {
    return roster.read(lines.getBytes(StandardCharsets.UTF_8));
  }
}

package org.connectivecities.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TablesTest {

  private static Map<String, String> tables(String document) {
    return Tables.of("mine", JsonMapper.shared().readTree(document));
  }

  @Test
  void makesARowOfADocumentAndATableOfEachList() {
    assertThat(tables("""
        {"name": "Mara", "home": {"city": "Bremen", "since": 2019}, "formats": ["visit"], "role": null, "practices": [{"title": "Swales"}], "none": []}
        """)).containsExactly(
        Map.entry("mine", "\uFEFF\"name\",\"home.city\",\"home.since\",\"formats\"\r\n\"Mara\",\"Bremen\",\"2019\",\"[\"\"visit\"\"]\"\r\n"),
        Map.entry("mine-practices", "\uFEFF\"title\"\r\n\"Swales\"\r\n"));
  }

  @Test
  void givesRowsTheColumnsOfAllOfThem() {
    assertThat(tables("{\"items\": [{\"a\": 1}, {\"b\": true, \"a\": -2}]}"))
        .containsExactly(Map.entry("mine", "\uFEFF\"a\",\"b\"\r\n\"1\",\"\"\r\n\"-2\",\"true\"\r\n"));
  }

  @Test
  void letsNoTextBecomeAFormula() {
    assertThat(tables("{\"items\": [{\"a\": \"=1+1\"}, {\"a\": \"@x\"}, {\"a\": \"-x\"}, {\"a\": \"\\tx\"}]}").get("mine"))
        .contains("\"'=1+1\"", "\"'@x\"", "\"'-x\"", "\"'\tx\"");
  }

  @Test
  void keepsQuotesAndLineBreaksInsideTheirCell() {
    assertThat(tables("{\"text\": \"a \\\"b\\\",\\nc\"}").get("mine")).endsWith("\"a \"\"b\"\",\nc\"\r\n");
  }
}

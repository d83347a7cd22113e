package org.connectivecities.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  @TempDir private Path folder;

  private static String csv(List<Object> row) {
    String all = new String(new Sheet(List.of("Topic", "Count"), List.of(row)).csv(), StandardCharsets.UTF_8);
    assertThat(all).startsWith("\uFEFFTopic,Count\r\n");
    return all.lines().skip(1).findFirst().orElseThrow();
  }

  @Test
  void writesTextsAndNumbers() {
    assertThat(csv(List.of("مياه, \"heat\"", 3))).isEqualTo("\"مياه, \"\"heat\"\"\",3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
  void letsNoSpreadsheetRunATextOfACsv(String text) {
    assertThat(csv(List.of(text, -3))).isEqualTo("'" + text + ",-3");
  }

  @Test
  void writesAWorkbookWithoutFormulas() throws IOException {
    String cells = unzipped(new Sheet(List.of("Topic", "Count"), List.of(List.of("=HYPERLINK(\"x\")", 3))).xlsx("demand"));

    assertThat(cells).contains("<v>3</v>", "=HYPERLINK").doesNotContain("<f>");
  }

  /** From a file, for a stream does not tell the sizes of what is in it before its end. */
  private String unzipped(byte[] workbook) throws IOException {
    var all = new StringBuilder();
    try (var zip = new ZipFile(Files.write(folder.resolve("demand.xlsx"), workbook).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}

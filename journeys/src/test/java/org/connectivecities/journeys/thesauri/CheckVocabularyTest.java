package org.connectivecities.journeys.thesauri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckVocabularyTest {

  @TempDir
  private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void listsWhatIsCalledOtherwiseAndWhatIsMissing() throws IOException {
    given("invented.jsonl.gz", """
        {"id": "1", "label": {"en": "cemeteries", "de": "Friedhöfe", "fr": "cimetières"}, "alt": {"de": ["Gottesäcker"]}}
        {"identifier": "2", "labels": {"en": "STREET LIGHTING", "fr": "XYZZY"}}
        {"id": "3", "label": {"en": "street window"}}
        {"id": "4", "label": {"en": "quark-gluon plasma"}}
        """);

    assertThat(check(folder)).isZero();

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("# invented: 4 concepts, 2 are ours")
        .contains("## invented, fr: 1 agree, 1 do not")
        .contains("street-lighting\tSTREET LIGHTING\tXYZZY")
        .doesNotContain("## invented, de")
        .contains("## invented: 1 gaps")
        .contains("street window");
  }

  @Test
  void saysWhatIsMissingWhereThereAreNoThesauri() throws IOException {
    assertThat(check(folder)).isEqualTo(2);
    assertThat(check(folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("nowhere").contains("./run check-vocabulary DIR");
  }

  @Test
  void namesFileAndLineOfAFault() throws IOException {
    given("broken.jsonl.gz", "{}\n{\"id\": \n");

    assertThatThrownBy(() -> check(folder)).hasMessageContaining("broken.jsonl.gz line 2");
  }

  private int check(Path where) throws IOException {
    return CheckVocabulary.check(where, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private void given(String name, String lines) throws IOException {
    try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }
}

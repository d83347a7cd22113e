package org.connectivecities.journeys.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.connectivecities.local.Misuse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeSetTest {

  private static final String CASES = """
      {"id":"q1","kind":"challenge_match","challenge":"Too much traffic.","summary":"Bremen came.","helpers":[{"city":"Bremen","expertise":"traffic calming"},{"city":"Lüdenscheid"}],"challenge_local":{"lang":"pt","text":"Tráfego demais."}}
      {"id":"q2","kind":"challenge_match","challenge":"Waste water.","summary":"Bremen again.","helpers":[{"city":"Bremen","expertise":"sewage"}]}
      {"id":"g1","kind":"good_practice","challenge":"None.","summary":"A school.","helpers":[]}
      """;

  @TempDir Path folder;

  @Test
  void makesOneProfileOfAHelpingCityWithoutTheStory() throws IOException {
    Files.writeString(folder.resolve("cases.jsonl"), CASES);

    String said = MakeSet.make(List.of("cases", "set", "--from", "cases.jsonl"), folder);

    assertThat(said).endsWith("2 practitioners, 2 challenges, 3 judgements");
    assertThat(read("experts.jsonl")).containsExactly(
        "{\"city\":\"Bremen\",\"competences\":[{\"text\":\"traffic calming\"},{\"text\":\"sewage\"}],\"id\":\"bremen\"}",
        "{\"city\":\"Lüdenscheid\",\"competences\":[],\"id\":\"ludenscheid\"}");
    assertThat(read("challenges.jsonl")).containsExactly(
        "{\"challenge\":\"Too much traffic.\",\"id\":\"q1\",\"language\":\"en\"}",
        "{\"challenge\":\"Waste water.\",\"id\":\"q2\",\"language\":\"en\"}");
    assertThat(read("qrels.tsv")).containsExactly("q1\tbremen\t1", "q1\tludenscheid\t1", "q2\tbremen\t1");
  }

  @Test
  void asksInTheCitysOwnLanguageWhereItIsThere() throws IOException {
    Files.writeString(folder.resolve("cases.jsonl"), CASES);

    MakeSet.make(List.of("cases", "set", "--own-language", "--from", "cases.jsonl"), folder);

    assertThat(read("challenges.jsonl")).containsExactly("{\"challenge\":\"Tráfego demais.\",\"id\":\"q1\",\"language\":\"pt\"}");
    assertThat(read("experts.jsonl")).hasSize(2);
  }

  @Test
  void takesThePapersAskedOutOfAllProfiles() throws IOException {
    Files.writeString(
        folder.resolve("labels.json"),
        "{\"queries\":[{\"doc\":1,\"topics\":[0,1]}],\"ranked_candidates\":[7,10],\"experts_by_topic\":[[10],[10,7],[8]]}");
    try (Writer papers = new OutputStreamWriter(
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("documents.jsonl.gz"))), StandardCharsets.UTF_8)) {
      papers.write("{\"doc\":1,\"text\":\"Asked.\",\"candidates\":[7,10]}\n{\"doc\":2,\"text\":\"Kept.\",\"candidates\":[7,8]}\n");
    }

    MakeSet.make(List.of("papers", "set", "--from", "."), folder);

    assertThat(read("experts.jsonl"))
        .containsExactly("{\"id\":\"a7\",\"practices\":[\"Kept.\"]}", "{\"id\":\"a10\",\"practices\":[]}");
    assertThat(read("qrels.tsv")).containsExactly("d1\ta7\t1", "d1\ta10\t1");
  }

  @Test
  void saysWhatIsMissing() {
    assertThatThrownBy(() -> MakeSet.make(List.of("papers", "set"), folder)).isInstanceOf(Misuse.class).hasMessageContaining("--from");
    assertThatThrownBy(() -> MakeSet.make(List.of("cases", "set", "--from"), folder)).isInstanceOf(Misuse.class);
    assertThatThrownBy(() -> MakeSet.make(List.of("cases", "set", "--from", "none.jsonl"), folder)).hasMessageContaining("There is no file");
  }

  private List<String> read(String name) throws IOException {
    return Files.readAllLines(folder.resolve("set").resolve(name));
  }
}

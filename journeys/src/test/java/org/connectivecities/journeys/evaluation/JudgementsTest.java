package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementsTest {

  @TempDir Path folder;
  private final Complaints complaints = new Complaints();

  private Judgements read(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("qrels.tsv"), List.of(lines));
    return Judgements.read(file, Set.of("q1", "q2"), Set.of("a", "b"), complaints);
  }

  @Test
  void readsThreeColumnsWithOrWithoutHeader() throws IOException {
    Map<String, Map<String, Integer>> expected = Map.of("q1", Map.of("a", 2, "b", 0), "q2", Map.of("a", 1));

    assertThat(read("challenge_id\texpert_id\tgrade", "q1\ta\t2", "q1\tb\t0", "", "q2\ta\t1").byChallenge()).isEqualTo(expected);
    assertThat(read("q1\ta\t2", "q1\tb\t0", "q2\ta\t1").byChallenge()).isEqualTo(expected);
  }

  @Test
  void readsTheFourColumnsOfTrec() throws IOException {
    assertThat(read("q1 0 a 2").of("q1")).containsExactly(Map.entry("a", 2));
  }

  @Test
  void namesTheLineThatIsNoJudgement() throws IOException {
    read("q1\ta\t1", "q1\ta", "q1\ta\tyes");

    assertThatThrownBy(complaints::throwIfAny).hasMessageContainingAll("qrels.tsv:2: the line has 2 columns", "qrels.tsv:3: grade");
  }

  @Test
  void warnsOfJudgementsAboutNobody() throws IOException {
    read("q1\tz\t1", "q9\ta\t1");

    assertThat(complaints.warnings()).singleElement().asString().contains("judged that is not in the files (in 2 lines)");
  }
}

package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.local.Misuse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  private static final Judgements JUDGED = new Judgements(Map.of("q", Map.of("right", 1)));

  @TempDir Path folder;

  private static Ranking ranking(String... ids) {
    return new Ranking("q", "en", Stream.of(ids).map(id -> new Ranking.Place(id, 0)).toList());
  }

  @Test
  void saysHowFarTheWholeIsAheadAndHowManyOrdersDiffer() {
    var table = new Comparison("whole", List.of(ranking("right", "wrong")), JUDGED);
    table.beside("alike", List.of(ranking("right", "wrong")));
    table.beside("worse", List.of(ranking("wrong", "right")));

    assertThat(table.markdown())
        .containsPattern("\\| alike \\|.*\\| \\+0.000 \\(\\+0.000 to \\+0.000\\) \\| 0 of 1 \\|")
        .containsPattern("\\| worse \\|.*\\| \\+0.500 \\(\\+0.500 to \\+0.500\\) \\| 1 of 1 \\|");
  }

  @Test
  void refusesToCompareWhatNobodyHasJudged() {
    assertThatThrownBy(() -> new Comparison("whole", List.of(ranking("right")), Judgements.NONE)).isInstanceOf(Misuse.class);
  }

  @Test
  void comparesRunFilesOverTheChallengesThatBothHave() throws IOException {
    Files.writeString(folder.resolve("qrels.tsv"), "q\tright\t1\nalone\tright\t1\n");
    Files.writeString(folder.resolve("one.trec"), "q Q0 right 2 0.1 t\nq Q0 wrong 1 0.9 t\n");
    Files.writeString(folder.resolve("other.trec"), "q Q0 right 1 0.9 t\nq Q0 wrong 2 0.8 t\nalone Q0 wrong 1 1 t\n");

    String table = CompareRuns.table(folder.resolve("qrels.tsv"), folder.resolve("one.trec"), folder.resolve("other.trec"));

    assertThat(table)
        .contains("| 1 challenges |")
        .contains("| MRR | 0.500 (0.50-0.50) | 1.000 (1.00-1.00) | -0.500 (-0.500 to -0.500) | 0.500 (0.50-0.50) |");
  }
}

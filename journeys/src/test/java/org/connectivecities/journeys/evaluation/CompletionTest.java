package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompletionTest {

  private static final JsonNode ANSWER =
      new JsonMapper()
          .readTree(
              """
              {"language": "pt", "ranking": [{"expertId": "b", "score": 0.5}, {"expertId": "a", "score": 0.25},
                                             {"expertId": "d", "score": 0.25}]}
              """);

  @TempDir Path folder;

  private static Ranking complete() {
    var challenge = new Posed("q1", "c:1", "text", null, "{}");
    return Completion.of(challenge, ANSWER, List.of("a", "b", "c", "d", "e"), UnaryOperator.identity());
  }

  @Test
  void listsEverybodyWithFallingScores() {
    Ranking ranking = complete();

    assertThat(ranking.ids()).containsExactly("b", "a", "d", "c", "e");
    assertThat(ranking.language()).isEqualTo("pt");
    assertThat(ranking.places()).extracting(Ranking.Place::score).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
  }

  @Test
  void keepsTheScoreOfThePipelineToSixDecimals() {
    assertThat(complete().places().get(2).score()).isBetween(.249999, .25);
    assertThat(complete().places().get(3).score()).isNegative();
  }

  @Test
  void writesTrecsSixColumns() throws IOException {
    Path file = folder.resolve("new/run.trec");

    RunFile.write(file, List.of(complete()), 3);

    assertThat(Files.readAllLines(file))
        .containsExactly(
            "q1 Q0 b 1 0.500000000 connective-cities",
            "q1 Q0 a 2 0.250000000 connective-cities",
            "q1 Q0 d 3 0.249999999 connective-cities");
  }
}

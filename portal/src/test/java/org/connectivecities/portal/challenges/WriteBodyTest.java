package org.connectivecities.portal.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteBodyTest {

  @Test
  void leavesOutWhatWasNotSaid() {
    Draft draft = Draft.begun().with(Step.WORDS, Map.of("challenge", List.of("Water"), "success", List.of("")));

    assertThat(WriteBody.of(draft, "kumasi-gh")).isEqualTo(Map.of("city", "kumasi-gh", "challenge", "Water"));
  }

  @Test
  void turnsAnswersIntoFieldsOfTheBody() {
    Draft draft =
        Draft.begun()
            .with(Step.WORDS, Map.of("challenge", List.of("Water")))
            .with(Step.TRIED, Map.of("questions", List.of("Who pays?\n\nWho cleans?")))
            .with(Step.FORMAT, Map.of("teamSize", List.of("2")))
            .with(Step.TIME, Map.of("from", List.of("2027-02-01")))
            .with(Step.CONTEXT, Map.of("population", List.of("440000"), "climateZone", List.of("tropical")));

    assertThat(WriteBody.of(draft, "kumasi-gh"))
        .containsEntry("questions", List.of("Who pays?", "Who cleans?"))
        .containsEntry("teamSize", 2)
        .containsEntry("window", Map.of("from", "2027-02-01"))
        .containsEntry("context", Map.of("population", 440_000L, "climateZone", "tropical"));
  }

  @ParameterizedTest
  @CsvSource({"/window/from, from", "/topics/0, topics", "/context/population, population", "/challenge, challenge", "page, page"})
  void leadsARefusalBackToItsAnswer(String pointer, String field) {
    assertThat(WriteBody.field(new Refused.Fault(pointer, "is wrong", null, null))).isEqualTo(field);
  }

  @Test
  void keepsAnswersOfOtherStepsAndTakesAnEmptyFormAsAnAnswer() {
    Draft draft = Draft.begun().with(Step.WORDS, Map.of("challenge", List.of("Water"))).with(Step.TOPICS, Map.of());

    assertThat(draft.one("challenge")).isEqualTo("Water");
    assertThat(draft.has("topics")).isTrue();
    assertThat(draft.has("languages")).isFalse();
  }
}

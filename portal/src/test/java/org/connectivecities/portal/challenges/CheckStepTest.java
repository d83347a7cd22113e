package org.connectivecities.portal.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckStepTest {

  private static Map<String, String> faults(Step step, Map<String, List<String>> given) {
    return CheckStep.of(step, Draft.begun().with(step, given));
  }

  @Test
  void needsTheChallengeAndNothingElse() {
    assertThat(faults(Step.WORDS, Map.of("challenge", List.of(" ")))).containsOnlyKeys("challenge");
    assertThat(faults(Step.WORDS, Map.of("challenge", List.of("Water in the lanes")))).isEmpty();
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertThat(faults(Step.WORDS, Map.of("challenge", List.of("x".repeat(1_501))))).containsEntry("challenge", "error.long");
  }

  @Test
  void refusesAddressesWhereOthersWouldReadThem() {
    assertThat(faults(Step.WORDS, Map.of("challenge", List.of("Floods; ask anna@bremen.de")))).containsEntry("challenge", "error.address");
    assertThat(faults(Step.TRIED, Map.of("questions", List.of("Who calls +49 421 361 2000?")))).containsEntry("questions", "error.address");
    assertThat(faults(Step.TERMS, Map.of("funding", List.of("EUR 20 000 000 until 2030")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "two", "1.5", "-1", "99999999999"})
  void refusesATeamThatIsNone(String size) {
    assertThat(faults(Step.FORMAT, Map.of("teamSize", List.of(size)))).containsOnlyKeys("teamSize");
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    var given = Map.of("from", List.of("2027-06-30"), "to", List.of("2027-02-01"));
    assertThat(faults(Step.TIME, given)).containsEntry("to", "error.window");
  }

  @Test
  void refusesWhatIsNoDate() {
    assertThat(faults(Step.TIME, Map.of("from", List.of("soon")))).containsEntry("from", "error.date");
  }
}

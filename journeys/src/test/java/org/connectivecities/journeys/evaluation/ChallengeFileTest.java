package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChallengeFileTest {

  @TempDir Path folder;
  private final Complaints complaints = new Complaints();

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  @Test
  void passesOnWhatTheApiTakes() throws IOException {
    Path file =
        file(
            "challenges.jsonl",
            "{\"id\": \"q\", \"challenge\": \"Floods\", \"city\": {\"name\": \"Tamale\", \"country\": \"Ghana\"}, \"topics\": [\"stormwater\"],"
                + " \"context\": {\"population\": 9000, \"setting\": [\"river\"]}, \"mood\": \"low\"}");

    Posed challenge = ChallengeFile.read(file, Set.of(), complaints).getFirst();

    complaints.throwIfAny();
    assertThat(challenge.body())
        .contains("\"challenge\":\"Floods\"", "{\"name\":\"Tamale\",\"country\":\"GH\"}", "[\"stormwater\"]", "\"population\":9000", "[\"river\"]")
        .doesNotContain("mood", "\"id\"");
    assertThat(complaints.warnings()).containsExactly("challenges.jsonl: /mood is not known and is left out (in 1 lines)");
  }

  @Test
  void leavesOutACityThatIsOnlyAName() throws IOException {
    Posed challenge = ChallengeFile.read(file("c.jsonl", "{\"id\": \"q\", \"challenge\": \"x\", \"city\": \"Tamale\"}"), Set.of(), complaints).getFirst();

    complaints.throwIfAny();
    assertThat(challenge.body()).doesNotContain("city");
    assertThat(complaints.warnings()).singleElement().asString().contains("city", "needs a name and a country");
  }

  @Test
  void takesARegisteredCityByItsId() throws IOException {
    Path file = file("c.jsonl", "{\"id\": \"q\", \"challenge\": \"x\", \"city\": \"tamale-gh\"}");

    assertThat(ChallengeFile.read(file, Set.of("tamale-gh"), complaints).getFirst().body()).contains("\"city\":{\"id\":\"tamale-gh\"}");
    assertThat(complaints.warnings()).isEmpty();
  }

  @Test
  void namesWhatARegisteredCityLacks() throws IOException {
    CityFile.read(file("cities.jsonl", "{\"id\": \"tamale-gh\", \"country\": \"Atlantis\", \"population\": 9000}"), complaints);

    assertThatThrownBy(complaints::throwIfAny)
        .hasMessageContaining("cities.jsonl:1: /name is required")
        .hasMessageContaining("/country \"Atlantis\" is no country");
  }

  @Test
  void takesACountryThatStandsBesideTheCity() throws IOException {
    Path file = file("c.jsonl", "{\"id\": \"q\", \"challenge\": \"x\", \"city\": \"Tamale\", \"country\": \"Ghana\"}");

    assertThat(ChallengeFile.read(file, Set.of(), complaints).getFirst().body()).contains("{\"name\":\"Tamale\",\"country\":\"GH\"}");
    assertThat(complaints.warnings()).isEmpty();
  }

  @Test
  void leavesOutATopicThatTheVocabularyDoesNotHave() throws IOException {
    Path file = file("c.jsonl", "{\"id\": \"q\", \"challenge\": \"x\", \"topics\": [\"stormwater\", \"theme-17\"]}");

    assertThat(ChallengeFile.read(file, Set.of(), complaints).getFirst().body()).contains("[\"stormwater\"]").doesNotContain("theme-17");
    assertThat(complaints.warnings())
        .containsExactly("c.jsonl: /topics \"theme-17\" is no topic of the vocabulary and is left out (in 1 lines)");
  }

  @Test
  void needsTheChallengeItself() throws IOException {
    ChallengeFile.read(file("c.jsonl", "{\"id\": \"q\", \"title\": \"x\"}"), Set.of(), complaints);

    assertThatThrownBy(complaints::throwIfAny).hasMessageContaining("c.jsonl:1: /challenge is required");
  }

  @Test
  void readsATableWithWhateverSeparatorTheSpreadsheetChose() throws IOException {
    Path file = file("c.csv", "Challenge;City;Country;Questions", "\"Floods; every year\";Tamale;GH;How much?;", ";;;", "Waste;;;How?;Who?");

    List<Posed> challenges = ChallengeSheet.read(file, Set.of(), complaints);

    complaints.throwIfAny();
    assertThat(challenges).extracting(Posed::id).containsExactly("row-2", "row-4");
    assertThat(challenges.getFirst().text()).isEqualTo("Floods; every year");
    assertThat(challenges.getFirst().body()).contains("\"questions\":[\"How much?\"]", "\"country\":\"GH\"");
  }
}

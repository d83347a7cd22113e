package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.local.Misuse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpertFileTest {

  @TempDir Path folder;
  private final Complaints complaints = new Complaints();

  private List<ExpertPublished> read(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("experts.jsonl"), List.of(lines));
    return ExpertFile.read(file, complaints);
  }

  @Test
  void needsNothingButAnId() throws IOException {
    ExpertPublished expert = read("{\"id\": \"~Ann_1\"}", "").getFirst();

    complaints.throwIfAny();
    assertThat(expert.expertId()).isEqualTo("~Ann_1");
    assertThat(expert.consent().matching()).isTrue();
    assertThat(expert.competences()).isEmpty();
  }

  @Test
  void takesBareTextsAndCountriesByName() throws IOException {
    ExpertPublished expert =
        read("{\"id\": \"a\", \"country\": \"Deutschland\", \"practices\": [{\"title\": \"Only a title\"}, \"only a text\"], \"languages\": [\"de\"]}")
            .getFirst();

    complaints.throwIfAny();
    assertThat(expert.country()).isEqualTo("DE");
    assertThat(expert.practices()).extracting(ExpertPublished.Practice::title).containsExactly("Only a title", null);
    assertThat(expert.practices()).extracting(ExpertPublished.Practice::text).containsExactly(null, "only a text");
    assertThat(expert.languages()).containsExactly(new ExpertPublished.LanguageSkill("de", null));
  }

  @Test
  void respectsWhatSomebodySaysOfConsent() throws IOException {
    assertThat(read("{\"id\": \"a\", \"consent\": {\"search\": true}}").getFirst().consent().matching()).isFalse();
    assertThat(read("{\"id\": \"a\", \"consent\": {\"matching\": true}}").getFirst().consent().matching()).isTrue();
  }

  @Test
  void namesFileLineAndFieldOfEveryFault() throws IOException {
    read(
        "{\"id\": \"a\", \"practices\": [{\"year\": \"soon\"}]}",
        "{\"name\": \"Ann\"}",
        "{\"id\": \"a\"}",
        "{\"id\": \"b c\"}",
        "[]",
        "{\"id\": ");

    assertThatThrownBy(complaints::throwIfAny)
        .isInstanceOf(Misuse.class)
        .hasMessageContainingAll(
            "experts.jsonl:1: /practices/0/year must be a whole number",
            "experts.jsonl:2: /id is required",
            "experts.jsonl:3: /id is that of experts.jsonl:1 already",
            "experts.jsonl:4: /id must not have blanks in it",
            "experts.jsonl:5: the line is not a JSON object",
            "experts.jsonl:6: the line is not JSON");
  }

  @Test
  void namesFieldsThatItDoesNotKnowOnceEach() throws IOException {
    read(
        "{\"id\": \"a\", \"hobby\": \"chess\", \"competences\": [{\"text\": \"x\", \"stars\": 5}]}",
        "{\"id\": \"b\", \"hobby\": \"go\"}");

    complaints.throwIfAny();
    assertThat(complaints.warnings())
        .containsExactly(
            "experts.jsonl: /competences/stars is not known and is left out (in 1 lines)",
            "experts.jsonl: /hobby is not known and is left out (in 2 lines)");
  }
}

package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinesTest {

  private static final List<String> TEXTS = List.of("Flooded streets and cellars.", "Waste, waste and more waste.", "");

  @TempDir Path folder;

  @Test
  void findsByStemsAndTellsWhoSaysNothingOfIt() throws IOException {
    try (var bm25 = new Bm25(TEXTS)) {
      double[] scores = bm25.apply("Our street floods, and so does the cellar");

      assertThat(scores[0]).isPositive();
      assertThat(scores[1]).isZero();
      assertThat(scores[2]).isZero();
    }
  }

  @Test
  void isACosine() {
    var tfIdf = new TfIdf(TEXTS);

    assertThat(tfIdf.apply(TEXTS.getFirst())[0]).isCloseTo(1, within(1e-9));
    assertThat(tfIdf.apply("waste")[1]).isBetween(0.5, 1.0);
    assertThat(tfIdf.apply("waste")[0]).isZero();
    assertThat(tfIdf.apply("nothing known")).containsOnly(0.0);
  }

  @Test
  void ranksPeopleByTheWholeProfileOrByTheBestPassage() throws IOException {
    Files.write(folder.resolve("experts.jsonl"), List.of(
        "{\"id\":\"b\",\"competences\":[\"trams\"],\"practices\":[{\"title\":\"Floods\",\"result\":\"Dry cellars\"}]}",
        "{\"id\":\"a\"}"));
    var experts = new Experts(ExpertFile.read(folder.resolve("experts.jsonl"), new Complaints()));

    PlainText profiles = PlainText.ofProfiles(experts.ids(), experts::named);
    PlainText passages = PlainText.ofPassages(experts.ids(), experts::named);

    assertThat(profiles.documents()).containsExactly("", "trams\nFloods\nDry cellars");
    assertThat(passages.documents()).containsExactly("trams", "Floods\nDry cellars");
    var posed = new Posed("q", "f:1", "Cellars", "en", "{\"challenge\":\"Wet cellars\",\"title\":\"Cellars\",\"questions\":[\"Why?\"]}");
    assertThat(PlainText.need(posed)).isEqualTo("Wet cellars\nCellars\nWhy?");
    assertThat(passages.rankings(List.of(posed), new TfIdf(passages.documents()), Map.of()))
        .singleElement()
        .satisfies(ranking -> assertThat(ranking.ids()).containsExactly("b", "a"));
  }
}

package org.connectivecities.journeys.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a person runs it, on a network of three. */
class EvaluationJourney {

  private static final List<String> EXPERTS =
      List.of(
          "{\"id\": \"~waste\", \"practices\": [\"Pay-as-you-throw tariffs for household waste.\"]}",
          "{\"id\": \"~water\", \"practices\": [\"Retention squares keep stormwater out of cellars.\"]}",
          "{\"id\": \"~silent\"}");
  private static final List<String> CHALLENGES =
      List.of(
          "{\"id\": \"q1\", \"challenge\": \"Stormwater runs into our cellars every rainy season.\"}",
          "{\"id\": \"q2\", \"challenge\": \"Household waste grows; we want fair tariffs.\"}");

  @TempDir Path folder;
  private Path temporary;

  @BeforeEach
  void write() throws IOException {
    temporary = Files.createDirectory(folder.resolve("tmp"));
    Files.write(folder.resolve("experts.jsonl"), EXPERTS);
    Files.write(folder.resolve("challenges.jsonl"), CHALLENGES);
    Files.writeString(folder.resolve("qrels.tsv"), "q1\t~water\t1\nq2\t~waste\t1\n");
  }

  @Test
  void ranksEverybodyTwiceAlikeAndLeavesNothingBehind() throws Exception {
    JsonNode figures = new JsonMapper().readTree(Files.readString(evaluate("--json", "--report", "matches.csv")));
    byte[] first = Files.readAllBytes(folder.resolve("run.trec"));
    evaluate();

    assertThat(Files.readAllBytes(folder.resolve("run.trec"))).isEqualTo(first);
    assertThat(Files.readAllLines(folder.resolve("run.trec")))
        .extracting(line -> String.join(" ", List.of(line.split(" ")).subList(0, 4)))
        .containsExactly(
            "q1 Q0 ~water 1", "q1 Q0 ~waste 2", "q1 Q0 ~silent 3", "q2 Q0 ~waste 1", "q2 Q0 ~water 2", "q2 Q0 ~silent 3");
    assertThat(figures.at("/overall/hit@1/mean").asDouble()).isEqualTo(1);
    assertThat(figures.at("/languages/en/judged").asInt()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("matches.csv"))).contains("q1", "~water", "Stormwater management");
    assertNothingIsLeft();
  }

  @Test
  void takesSpreadsheetsOfBothSides() throws Exception {
    Files.writeString(
        folder.resolve("roster.csv"),
        "id,name,city,country,practice1.title,practice1.text\n"
            + "ann,Ann,Bremen,DE,Squares,Retention squares keep stormwater out of cellars.\n"
            + "bob,Bob,Leipzig,DE,Tariffs,Pay-as-you-throw tariffs for household waste.\n");
    Files.writeString(folder.resolve("wishes.csv"), "challenge,city,country\nHousehold waste grows; we want fair tariffs.,Tamale,GH\n");

    evaluate("--experts", "roster.csv", "--challenges", "wishes.csv", "--qrels", "none.tsv", "--out", "sheet.trec");

    assertThat(Files.readAllLines(folder.resolve("sheet.trec"))).first().asString().startsWith("row-2 Q0 bob 1 ");
    assertNothingIsLeft();
  }

  private Path evaluate(String... options) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Files.writeString(folder.resolve("none.tsv"), "");
    var command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.io.tmpdir=" + temporary, "-cp",
        System.getProperty("java.class.path"), Evaluate.class.getName(), "."));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).directory(checkout()).redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile());
    builder.environment().put("CC_CALLED_FROM", folder.toString());
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("err.txt"))).isZero();
    return out;
  }

  private static File checkout() {
    Path here = Path.of("").toAbsolutePath();
    return (Files.isDirectory(here.resolve("local-stack")) ? here : here.getParent()).toFile();
  }

  /** No file, and no process that was started in the temporary folder. */
  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).filteredOn(path -> path.getFileName().toString().startsWith("connective-cities")).isEmpty();
    }
    assertThat(ProcessHandle.allProcesses().map(process -> process.info().commandLine().orElse("")))
        .noneMatch(command -> command.contains(temporary + "/"));
  }
}

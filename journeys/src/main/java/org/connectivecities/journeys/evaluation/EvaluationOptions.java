package org.connectivecities.journeys.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.local.Misuse;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./run evaluate} was asked; see its usage text.
 *
 * @param run where the run file goes
 * @param report where the readable matches go
 * @param depth so many of each ranking are written
 * @param top so many matches of each challenge are in the report
 */
record EvaluationOptions(
    Path experts,
    Path challenges,
    @Nullable Path judgements,
    @Nullable Path cities,
    @Nullable Path run,
    @Nullable Path report,
    @Nullable Path config,
    int depth,
    int top,
    String language,
    boolean json,
    boolean ablation,
    boolean baselines) {

  private static final Set<String> WITH_VALUE =
      Set.of("--out", "--config", "--depth", "--experts", "--challenges", "--qrels", "--cities", "--report", "--top", "--lang");
  private static final Set<String> SWITCHES = Set.of("--json", "--ablation", "--baselines");

  /** @param here where relative paths begin */
  static EvaluationOptions parse(List<String> arguments, Path here) {
    Map<String, String> given = new HashMap<>();
    for (int at = 0; at < arguments.size(); at++) {
      String argument = arguments.get(at);
      if (SWITCHES.contains(argument)) {
        given.put(argument, "");
      } else if (WITH_VALUE.contains(argument)) {
        if (++at == arguments.size()) {
          throw new Misuse(argument + " needs a value");
        }
        given.put(argument, arguments.get(at));
      } else if (argument.startsWith("-") || given.putIfAbsent("", argument) != null) {
        throw new Misuse("What is \"" + argument + "\"? See ./run evaluate --help");
      }
    }
    return of(given, here);
  }

  private static EvaluationOptions of(Map<String, String> given, Path here) {
    Optional<Path> folder = path(given, "", here);
    folder.filter(named -> !Files.isDirectory(named)).ifPresent(none -> {
      throw new Misuse("There is no folder " + none);
    });
    Optional<Path> judged = path(given, "--qrels", here);
    return new EvaluationOptions(
        path(given, "--experts", here).or(() -> folder.map(in -> in.resolve("experts.jsonl"))).orElseThrow(EvaluationOptions::incomplete),
        path(given, "--challenges", here).or(() -> folder.map(in -> in.resolve("challenges.jsonl"))).orElseThrow(EvaluationOptions::incomplete),
        judged.or(() -> folder.map(in -> in.resolve("qrels.tsv")).filter(Files::exists)).orElse(null),
        path(given, "--cities", here).or(() -> folder.flatMap(CityFile::in)).orElse(null),
        path(given, "--out", here).or(() -> folder.map(in -> in.resolve("run.trec"))).orElse(null),
        path(given, "--report", here).orElse(null),
        path(given, "--config", here).orElse(null),
        number(given, "--depth", Integer.MAX_VALUE),
        number(given, "--top", 5),
        given.getOrDefault("--lang", "en"),
        given.containsKey("--json"),
        given.containsKey("--ablation"),
        given.containsKey("--baselines"));
  }

  private static Misuse incomplete() {
    return new Misuse("Name a folder, or --experts FILE and --challenges FILE; see ./run evaluate --help");
  }

  private static Optional<Path> path(Map<String, String> given, String name, Path here) {
    return Optional.ofNullable(given.get(name)).map(here::resolve).map(Path::normalize);
  }

  private static int number(Map<String, String> given, String name, int otherwise) {
    String value = given.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("[1-9]\\d{0,5}")) {
      throw new Misuse(name + " must be a number from 1, not " + value);
    }
    return Integer.parseInt(value);
  }
}

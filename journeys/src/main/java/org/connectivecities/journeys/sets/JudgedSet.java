package org.connectivecities.journeys.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Practitioners, challenges, and who is right for what; written as {@code ./run evaluate} takes them. */
final class JudgedSet {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Map<String, Object>> experts = new ArrayList<>();
  private final List<Map<String, Object>> challenges = new ArrayList<>();
  private final List<String> judgements = new ArrayList<>();

  /** @param passages {@code competences} or {@code practices}, with their texts */
  void expert(String id, Map<String, Object> passages) {
    experts.add(body(id, passages));
  }

  /** @param right ids of those who can help */
  void challenge(String id, String text, String language, Stream<String> right) {
    challenges.add(body(id, Map.of("challenge", text, "language", language)));
    right.distinct().forEach(expert -> judgements.add(id + "\t" + expert + "\t1"));
  }

  private static Map<String, Object> body(String id, Map<String, Object> rest) {
    var body = new TreeMap<>(rest);
    body.put("id", id);
    return body;
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("experts.jsonl"), experts.stream().map(JSON::writeValueAsString).toList());
    Files.write(folder.resolve("challenges.jsonl"), challenges.stream().map(JSON::writeValueAsString).toList());
    Files.write(folder.resolve("qrels.tsv"), judgements);
  }

  @Override
  public String toString() {
    return experts.size() + " practitioners, " + challenges.size() + " challenges, " + judgements.size() + " judgements";
  }
}

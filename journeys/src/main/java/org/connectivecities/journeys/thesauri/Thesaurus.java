package org.connectivecities.journeys.thesauri;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A thesaurus as one JSON object a line, packed with gzip. Read are {@code id} or {@code identifier}, {@code label} or
 * {@code labels} (language to label) and {@code alt} (language to labels); all else is left.
 */
record Thesaurus(String name, List<TheirConcept> concepts) {

  private static final String ENDING = ".jsonl.gz";
  private static final JsonMapper JSON = new JsonMapper();

  /** All of a folder, by name. */
  static List<Thesaurus> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      var all = new ArrayList<Thesaurus>();
      for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
        all.add(read(file));
      }
      return all;
    }
  }

  private static Thesaurus read(Path file) throws IOException {
    String name = file.getFileName().toString().replace(ENDING, "");
    var concepts = new ArrayList<TheirConcept>();
    try (var lines = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
        concepts.add(concept(line, file, number));
      }
    }
    return new Thesaurus(name, concepts);
  }

  private static TheirConcept concept(String line, Path file, int number) throws IOException {
    try {
      JsonNode json = JSON.readTree(line);
      var labels = new HashMap<String, List<String>>();
      Stream.of("label", "labels", "alt").forEach(field -> json.path(field).properties().forEach(entry -> add(entry, labels)));
      return new TheirConcept(json.path("id").asString(json.path("identifier").asString("")), labels);
    } catch (JacksonException unreadable) {
      throw new IOException(file + " line " + number + " is no JSON object", unreadable);
    }
  }

  private static void add(Map.Entry<String, JsonNode> entry, Map<String, List<String>> labels) {
    var words = labels.computeIfAbsent(entry.getKey(), language -> new ArrayList<>());
    if (entry.getValue().isArray()) {
      entry.getValue().forEach(word -> words.add(word.asString()));
    } else {
      words.add(entry.getValue().asString());
    }
  }
}

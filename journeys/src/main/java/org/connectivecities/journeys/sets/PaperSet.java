package org.connectivecities.journeys.sets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Finding experts by what they have published: who is known for one of the fields of a paper must be found by its text. Authors have
 * their papers as practices. Blind: the papers asked are in nobody's profile.
 */
final class PaperSet {

  private PaperSet() {}

  /**
   * @param papers each with {@code doc}, {@code text} and {@code candidates}, its authors
   * @param labels {@code queries} (doc, topics by place), {@code ranked_candidates}, and {@code experts_by_topic}, a list for
   *     each topic
   */
  static JudgedSet of(List<JsonNode> papers, JsonNode labels) {
    var fields = new HashMap<Integer, List<Integer>>();
    for (JsonNode query : labels.path("queries")) {
      fields.put(query.path("doc").asInt(), query.path("topics").valueStream().map(JsonNode::asInt).toList());
    }
    var set = new JudgedSet();
    var written = new TreeMap<Integer, List<String>>();
    labels.path("ranked_candidates").forEach(author -> written.put(author.asInt(), new ArrayList<>()));
    for (JsonNode paper : papers) {
      int number = paper.path("doc").asInt();
      String text = paper.path("text").asString();
      if (fields.containsKey(number)) {
        set.challenge("d" + number, text, "en", experts(labels, fields.get(number)));
      } else {
        authors(paper).filter(written::containsKey).forEach(author -> written.get(author).add(text));
      }
    }
    written.forEach((author, texts) -> set.expert("a" + author, Map.of("practices", texts)));
    return set;
  }

  private static Stream<Integer> authors(JsonNode paper) {
    return paper.path("candidates").valueStream().map(JsonNode::asInt);
  }

  private static Stream<String> experts(JsonNode labels, List<Integer> fields) {
    return fields.stream()
        .flatMap(field -> labels.path("experts_by_topic").path(field).valueStream())
        .map(JsonNode::asInt)
        .sorted()
        .map(author -> "a" + author);
  }
}

package org.connectivecities.platform.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What callers were given of the fields that an answer may have. Of a list it is told first who was given any item; whoever was given none
 * cannot be given a field of one.
 */
final class GivenFields {

  private static final List<String> ITEMS = List.of("items", "people");

  private final Map<String, JsonNode> answers;
  private final boolean comparable;

  /**
   * @param answers by caller, in the order of the table
   * @param comparable whether all of them were about things that were made alike
   */
  GivenFields(Map<String, JsonNode> answers, boolean comparable) {
    this.answers = answers;
    this.comparable = comparable;
  }

  /** The described fields, each with those who were given it; and whatever somebody was given that is not described. */
  String of(Set<String> described) {
    List<String> cells = new ArrayList<>();
    if (comparable && !described.isEmpty() && !answers.isEmpty() && withItems().size() < answers.size()) {
      cells.add(withItems().isEmpty() ? "nobody was given an item" : "items for " + String.join(", ", withItems().keySet()));
    }
    described.forEach(field -> cells.add("`" + field + "`" + limit(field)));
    undescribed(described).forEach(field -> cells.add("**not described:** `" + field + "`"));
    return String.join(", ", cells);
  }

  private Map<String, JsonNode> withItems() {
    return answers.entrySet().stream()
        .filter(it -> ITEMS.stream().map(it.getValue()::path).noneMatch(list -> list.isArray() && list.isEmpty()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
  }

  /** A field of an item is compared among those who were given one. Whether there is another page is no matter of who asks. */
  private String limit(String field) {
    Map<String, JsonNode> compared = ITEMS.stream().anyMatch(list -> field.startsWith(list + ".")) ? withItems() : answers;
    if (!comparable || field.equals("next") || compared.isEmpty()) {
      return "";
    }
    List<String> path = List.of(field.split("\\."));
    List<String> those = compared.entrySet().stream().filter(it -> has(it.getValue(), path)).map(Map.Entry::getKey).toList();
    if (those.isEmpty()) {
      return "?";
    }
    return those.size() < compared.size() ? " (" + String.join(", ", those) + ")" : "";
  }

  private static boolean has(JsonNode answer, List<String> path) {
    if (answer.isArray()) {
      return answer.valueStream().anyMatch(one -> has(one, path));
    }
    if (path.isEmpty()) {
      return !answer.isNull();
    }
    List<String> below = path.subList(1, path.size());
    if (path.getFirst().equals("*")) {
      return answer.valueStream().anyMatch(one -> has(one, below));
    }
    JsonNode next = answer.get(path.getFirst());
    return next != null && has(next, below);
  }

  private Set<String> undescribed(Set<String> described) {
    Set<String> found = new TreeSet<>();
    answers.values().forEach(answer -> walk(answer, "", found));
    found.removeIf(field -> described.stream().anyMatch(known -> covers(known, field)));
    return found;
  }

  private static void walk(JsonNode node, String path, Set<String> found) {
    if (node.isArray()) {
      node.forEach(one -> walk(one, path, found));
    } else if (node.isObject()) {
      node.properties().forEach(property -> walk(property.getValue(), path.isEmpty() ? property.getKey() : path + "." + property.getKey(), found));
    } else if (!node.isNull()) {
      found.add(path);
    }
  }

  /** Names that are no matter of the description, as in {@code values.*}, may hold dots of their own. */
  private static boolean covers(String known, String field) {
    int free = known.indexOf(".*");
    return known.equals(field)
        || known.equals("*")
        || free >= 0 && field.startsWith(known.substring(0, free) + ".") && field.endsWith(known.substring(free + 2));
  }
}

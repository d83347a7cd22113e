package org.connectivecities.portal.challenges;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A challenge that is being written: answers by field, as they were typed.
 *
 * @param key names this wish towards the platform, so that sending it twice posts it once
 */
record Draft(String key, Map<String, List<String>> answers) implements Serializable {

  private static final int LONGEST = 20_000;

  Draft {
    answers = Map.copyOf(answers);
  }

  static Draft begun() {
    return new Draft(UUID.randomUUID().toString(), Map.of());
  }

  /** The answers of one step in place of those given before; a field left out of the form is an empty answer. */
  Draft with(Step step, Map<String, List<String>> given) {
    Map<String, List<String>> all = new TreeMap<>(answers);
    for (String field : step.fields()) {
      all.put(field, cleaned(given.getOrDefault(field, List.of())));
    }
    return new Draft(key, all);
  }

  private static List<String> cleaned(List<String> values) {
    List<String> kept = new ArrayList<>();
    for (String value : values) {
      String stripped = value.strip();
      if (!stripped.isEmpty()) {
        kept.add(stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped);
      }
    }
    return List.copyOf(kept);
  }

  public boolean has(String field) {
    return answers.containsKey(field);
  }

  /** The only answer; empty where there is none. */
  public String one(String field) {
    List<String> values = all(field);
    return values.isEmpty() ? "" : values.getFirst();
  }

  public List<String> all(String field) {
    return answers.getOrDefault(field, List.of());
  }

  /** One a line. */
  List<String> lines(String field) {
    return one(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  boolean isEmpty() {
    return one("challenge").isEmpty();
  }
}

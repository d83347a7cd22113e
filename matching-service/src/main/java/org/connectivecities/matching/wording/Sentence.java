package org.connectivecities.matching.wording;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something said in no language yet.
 *
 * @param key of the phrasebook
 * @param arguments by the name they have in the phrase
 */
public record Sentence(String key, Map<String, Argument> arguments) {

  public Sentence {
    arguments = Map.copyOf(arguments);
  }

  public static Sentence of(String key) {
    return new Sentence(key, Map.of());
  }

  public Sentence with(String name, Argument argument) {
    var more = new TreeMap<>(arguments);
    more.put(name, argument);
    return new Sentence(key, more);
  }
}

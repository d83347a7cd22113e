package org.connectivecities.profile.letter;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of letters, by language and key. Every language says everything: what is missing stops the start.
 *
 * @param byLanguage BCP 47 to key to words; English is among them
 */
public record LetterWords(Map<String, Map<String, String>> byLanguage) {

  public static final String FALLBACK = "en";
  private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

  public LetterWords {
    byLanguage = Map.copyOf(byLanguage);
    Set<String> keys = byLanguage.getOrDefault(FALLBACK, Map.of()).keySet();
    byLanguage.forEach((language, words) -> {
      if (keys.isEmpty() || !words.keySet().equals(keys)) {
        throw new IllegalArgumentException("letters in " + language + " say other things than those in " + FALLBACK);
      }
    });
  }

  Set<String> languages() {
    return byLanguage.keySet();
  }

  /** @param values for the names in braces */
  String say(String language, String key, Map<String, String> values) {
    String words = byLanguage.getOrDefault(language, Map.of()).get(key);
    if (words == null) {
      throw new IllegalArgumentException("letters in " + language + " have no " + key);
    }
    return NAMED.matcher(words).replaceAll(named -> Matcher.quoteReplacement(values.getOrDefault(named.group(1), named.group())));
  }
}

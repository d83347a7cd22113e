package org.connectivecities.journeys.bias;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Given names, pronouns and titles of one gender, in the languages in which they can be told from other words. German
 * "sie" and "ihr", which are plural too, and Arabic, which puts gender into its verbs, are left alone.
 */
public enum Gender {
  FEMININE(
      List.of("Amina", "Beatriz", "Claire", "Fatma", "Hanna", "Ingrid", "Leila", "Mariana", "Priya", "Sofia"), 1),
  MASCULINE(
      List.of("Ahmed", "Bernardo", "Charles", "Emre", "Hans", "Ivan", "Karim", "Mateo", "Rajesh", "Stefan"), 2);

  private final List<String> names;
  private final Map<Pattern, String> words = new LinkedHashMap<>();

  Gender(List<String> names, int column) {
    this.names = names;
    for (String[] word : Words.BOTH) {
      String whole = "(?<![\\p{L}\\p{M}])(?:" + word[0] + ")(?![\\p{L}\\p{M}])";
      words.put(Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), word[column]);
    }
  }

  /** The person's name with another given name. */
  String name(String full, int number) {
    String given = names.get(number % names.size());
    int end = full.indexOf(' ');
    return end < 0 ? given : given + full.substring(end);
  }

  /** The text with every word of either gender as this one. */
  String in(String text) {
    String said = text;
    for (Map.Entry<Pattern, String> word : words.entrySet()) {
      said = word.getKey().matcher(said).replaceAll(found -> Matcher.quoteReplacement(like(found.group(), word.getValue())));
    }
    return said;
  }

  private static String like(String found, String word) {
    return Character.isUpperCase(found.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  /** Apart, because an enum's own constants are there before its tables. */
  private static final class Words {

    /** English, German, French, Spanish, Portuguese; the columns: a pattern that finds both, feminine, masculine. */
    private static final String[][] BOTH = {
      {"she|he", "she", "he"},
      {"herself|himself", "herself", "himself"},
      {"her|his|him", "her", "his"},
      {"Ms|Mrs|Mr", "Ms", "Mr"},
      {"woman|man", "woman", "man"},
      {"Frau|Herr", "Frau", "Herr"},
      {"elle|il", "elle", "il"},
      {"Mme|M\\.", "Mme", "M."},
      {"Sra\\.|Sr\\.", "Sra.", "Sr."},
      {"ella|él", "ella", "él"},
      {"ela|ele", "ela", "ele"},
    };

    private Words() {}
  }
}

package org.connectivecities.journeys.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * Sentences of the sample network, mixed anew: texts whose words are as frequent and as rare as in real ones, in the
 * languages of the sample.
 */
final class Sentences {

  private static final int SHORTEST = 40;
  private static final int LONGEST = 80;

  /** @param topic that the sample's own passage names */
  record Opening(String language, String topic, String sentence) {}

  private final List<Opening> openings = new ArrayList<>();
  private final Map<String, List<String>> byLanguage = new LinkedHashMap<>();

  /** Takes in what a competence, a practice or a challenge says. */
  void learn(String language, String topic, JsonNode... texts) {
    for (JsonNode text : texts) {
      for (String sentence : text.asString("").split("(?<=[.!?؟])\\s+")) {
        if (!sentence.isBlank()) {
          byLanguage.computeIfAbsent(language, any -> new ArrayList<>()).add(sentence);
          openings.add(new Opening(language, topic, sentence));
        }
      }
    }
  }

  Opening opening(Random random) {
    return openings.get(random.nextInt(openings.size()));
  }

  /** Forty to eighty words that begin with the opening and go on in its language. */
  String text(Opening opening, Random random) {
    return text(opening, SHORTEST + random.nextInt(LONGEST - SHORTEST), random);
  }

  String text(Opening opening, int words, Random random) {
    StringBuilder text = new StringBuilder(opening.sentence());
    List<String> more = byLanguage.get(opening.language());
    while (words(text) < words) {
      String next = more.get(random.nextInt(more.size()));
      if (words(text) + words(next) > LONGEST) {
        break;
      }
      text.append(' ').append(next);
    }
    return text.toString();
  }

  private static int words(CharSequence text) {
    return text.toString().split("\\s+").length;
  }
}

package org.connectivecities.journeys.sets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Documented cases of cities: who helped must be found for the challenge. A helping city is one practitioner, with its fields of
 * expertise as competences. The story of a case ({@code summary}) and its challenge are in no profile, since they would give the
 * answer away.
 */
final class CaseSet {

  private CaseSet() {}

  /** @param ownLanguage the challenges that are there in the city's language, in it; else all, in English */
  static JudgedSet of(List<JsonNode> cases, boolean ownLanguage) {
    List<JsonNode> helped =
        cases.stream()
            .filter(one -> one.path("kind").asString("").equals("challenge_match") && !one.path("helpers").isEmpty())
            .toList();
    var set = new JudgedSet();
    expertise(helped).forEach((city, fields) -> set.expert(id(city), Map.of("city", city, "competences", fields)));
    for (JsonNode one : helped) {
      JsonNode local = one.path("challenge_local");
      if (!ownLanguage) {
        challenge(set, one, one.path("challenge").asString(), "en");
      } else if (local.isObject()) {
        challenge(set, one, local.path("text").asString(), local.path("lang").asString());
      }
    }
    return set;
  }

  private static void challenge(JudgedSet set, JsonNode one, String text, String language) {
    set.challenge(one.path("id").asString(), text, language, one.path("helpers").valueStream().map(helper -> id(city(helper))));
  }

  private static Map<String, List<Map<String, Object>>> expertise(List<JsonNode> cases) {
    var expertise = new TreeMap<String, List<Map<String, Object>>>();
    cases.stream().flatMap(one -> one.path("helpers").valueStream()).forEach(helper -> {
      List<Map<String, Object>> fields = expertise.computeIfAbsent(city(helper), city -> new ArrayList<>());
      String field = helper.path("expertise").asString("");
      if (!field.isBlank()) {
        fields.add(Map.of("text", field));
      }
    });
    return expertise;
  }

  private static String city(JsonNode helper) {
    return helper.path("city").asString();
  }

  private static String id(String city) {
    String letters = Normalizer.normalize(city, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    return letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}

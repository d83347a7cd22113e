package org.connectivecities.journeys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generated practitioners and challenges: two competences and three practices each, forty to eighty words a text, in the
 * languages, words and topics of the sample network. The same seed gives the same people.
 */
final class Crowd {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String[] COUNTRIES = {
    "DE", "GH", "KE", "BR", "CO", "IN", "ID", "JO", "TN", "RS", "UA", "FR", "ES", "PT", "MX", "PE", "SN", "ZA", "VN", "PH"
  };
  private static final int COMPETENCES = 2;
  private static final int PRACTICES = 3;
  private static final int CHALLENGE_WORDS = 70;
  private static final int SUCCESS_WORDS = 25;
  private static final int QUERY_WORDS = 3;
  private static final int SHORTEST_WORD = 5;

  private final Sentences practice = new Sentences();
  private final Sentences trouble = new Sentences();

  /** @param network folder with {@code experts.jsonl} and {@code challenges.jsonl} */
  Crowd(Path network) {
    for (JsonNode expert : lines(network.resolve("experts.jsonl"))) {
      expert.path("competences").forEach(one -> practice.learn(language(one), one.path("topic").asString(), one.path("text")));
      expert.path("practices").forEach(one -> practice.learn(
          language(one), one.path("topics").path(0).asString(), one.path("text"), one.path("result"), one.path("failed")));
    }
    for (JsonNode challenge : lines(network.resolve("challenges.jsonl"))) {
      trouble.learn(language(challenge), "", challenge.path("challenge"), challenge.path("success"), challenge.path("tried"));
    }
  }

  private static List<JsonNode> lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.map(JSON::readTree).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String language(JsonNode of) {
    return of.path("language").asString("en");
  }

  /** Ids end in their number. */
  String expert(int number) {
    Random random = new Random(number);
    ObjectNode expert = JSON.createObjectNode();
    String city = "Town " + random.nextInt(700);
    String country = COUNTRIES[random.nextInt(COUNTRIES.length)];
    expert.put("id", id(number)).put("name", "Generated Person " + number).put("role", "Head of department");
    expert.put("city", city).put("country", country);
    expert.putArray("languages").addObject().put("language", "en").put("level", "C1");
    ArrayNode competences = expert.putArray("competences");
    IntStream.range(0, COMPETENCES).forEach(i -> competence(competences.addObject(), random));
    ArrayNode practices = expert.putArray("practices");
    IntStream.range(0, PRACTICES).forEach(i -> practice(practices.addObject(), random, city, country));
    expert.putArray("formats").add("virtual-session").add("expert-assignment");
    expert.putObject("availability").put("daysPerYear", 3 + random.nextInt(10)).put("noticeWeeks", random.nextInt(8));
    expert.putObject("consent").put("search", true).put("matching", true);
    return JSON.writeValueAsString(expert);
  }

  static String id(int number) {
    return "bench-" + number;
  }

  private void competence(ObjectNode competence, Random random) {
    Sentences.Opening opening = practice.opening(random);
    competence.put("topic", opening.topic()).put("language", opening.language()).put("level", "advanced");
    competence.put("years", 1 + random.nextInt(25)).put("text", practice.text(opening, random));
  }

  private void practice(ObjectNode written, Random random, String city, String country) {
    Sentences.Opening opening = practice.opening(random);
    written.put("title", firstWords(opening.sentence())).put("city", city).put("country", country);
    written.put("language", opening.language()).put("year", 2005 + random.nextInt(20));
    written.putArray("topics").add(opening.topic());
    written.put("text", practice.text(opening, random));
  }

  private static String firstWords(String sentence) {
    String[] words = sentence.split("\\s+");
    return String.join(" ", List.of(words).subList(0, Math.min(QUERY_WORDS + 2, words.length)));
  }

  /** A challenge of a city that is not registered. */
  String challenge(int number) {
    Random random = new Random(-1 - number);
    ObjectNode challenge = JSON.createObjectNode();
    challenge.putObject("city").put("name", "Bench City " + number).put("country", "NP");
    Sentences.Opening opening = trouble.opening(random);
    challenge.put("challenge", trouble.text(opening, CHALLENGE_WORDS, random));
    challenge.put("success", trouble.text(opening, SUCCESS_WORDS, random));
    challenge.put("language", opening.language()).putArray("languages").add("en");
    return JSON.writeValueAsString(challenge);
  }

  /** What somebody types into the search box: a few words of what practitioners write. */
  List<String> queries(int count) {
    Random random = new Random(7);
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      List<String> words =
          List.of(practice.opening(random).sentence().split("[^\\p{L}\\p{M}]+")).stream()
              .filter(word -> word.length() >= SHORTEST_WORD)
              .limit(QUERY_WORDS)
              .toList();
      if (!words.isEmpty()) {
        queries.add(String.join(" ", words));
      }
    }
    return queries;
  }
}

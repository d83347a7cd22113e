package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Challenges, one a line, as the API takes them; {@code id} and {@code challenge} are needed. */
final class ChallengeFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> TEXTS = List.of("title", "success", "tried", "language", "funding", "privacy");
  private static final List<String> LISTS = List.of("questions", "languages", "formats");
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private final String name;
  private final Set<String> cities;

  private ChallengeFile(String name, Set<String> cities) {
    this.name = name;
    this.cities = cities;
  }

  /** @param cities ids of those that are registered */
  static List<Posed> read(Path file, Set<String> cities, Complaints complaints) throws IOException {
    return read(String.valueOf(file.getFileName()), cities, JsonLines.read(file, complaints));
  }

  static List<Posed> read(String name, Set<String> cities, List<Body> bodies) {
    var reader = new ChallengeFile(name, cities);
    Map<String, String> seen = JsonLines.noIdsYet();
    var challenges = new ArrayList<Posed>();
    for (Body body : bodies) {
      challenges.add(reader.challenge(body, JsonLines.id(body, seen)));
    }
    return challenges;
  }

  private Posed challenge(Body body, String id) {
    ObjectNode sent = JSON.createObjectNode();
    String text = body.required("challenge");
    sent.put("challenge", text);
    copy(body, sent, TEXTS, LISTS);
    topics(body, sent);
    Boolean interpretation = body.yesOrNo("interpretation");
    if (interpretation != null) {
      sent.put("interpretation", interpretation);
    }
    Integer team = body.whole("teamSize");
    if (team != null) {
      sent.put("teamSize", team);
    }
    inner(body.object("window", ""), sent.objectNode(), sent, "window", List.of("from", "to"), List.of());
    context(body.object("context", ""), sent);
    city(body, sent);
    body.nameTheRest(name);
    return new Posed(id, body.where(), text, sent.hasNonNull("language") ? sent.get("language").asString() : null, sent.toString());
  }

  private static void copy(Body body, ObjectNode into, List<String> texts, List<String> lists) {
    for (String field : texts) {
      String text = body.text(field);
      if (text != null) {
        into.put(field, text);
      }
    }
    for (String field : lists) {
      List<String> entries = body.texts(field);
      if (!entries.isEmpty()) {
        entries.forEach(into.withArray(field)::add);
      }
    }
  }

  /** Files from elsewhere name topics in their own way: what the vocabulary does not have says nothing, and is no fault. */
  private void topics(Body body, ObjectNode into) {
    for (String topic : body.texts("topics")) {
      if (VOCABULARY.resolve(topic).isPresent()) {
        into.withArray("topics").add(topic);
      } else {
        body.leaveOut(name, "topics", "\"" + topic + "\" is no topic of the vocabulary and is left out");
      }
    }
  }

  private void inner(
      @Nullable Body body, ObjectNode made, ObjectNode into, String field, List<String> texts, List<String> lists) {
    if (body != null) {
      copy(body, made, texts, lists);
      body.nameTheRest(name);
      into.set(field, made);
    }
  }

  private void context(@Nullable Body body, ObjectNode into) {
    if (body != null) {
      ObjectNode context = into.objectNode();
      Integer population = body.whole("population");
      if (population != null) {
        context.put("population", population);
      }
      inner(body, context, into, "context", List.of("region", "climateZone", "incomeGroup", "legalRole"), List.of("setting"));
    }
  }

  /** Of a city that is not registered nothing is known without name and country. The country may stand beside it. */
  private void city(Body body, ObjectNode into) {
    Body city = body.object("city", "name");
    String beside = body.text("country");
    if (city == null) {
      return;
    }
    String title = city.text("name");
    String written = city.text("country");
    String code = Optional.ofNullable(written == null ? beside : written).flatMap(Countries::code).orElse(null);
    String id = Objects.requireNonNullElse(city.text("id"), Objects.requireNonNullElse(title, ""));
    city.nameTheRest(name);
    if (cities.contains(id)) {
      into.set("city", into.objectNode().put("id", id));
    } else if (title == null || code == null) {
      body.leaveOut(name, "city", "is left out: it needs a name and a country");
    } else {
      into.set("city", into.objectNode().put("name", title).put("country", code));
    }
  }
}

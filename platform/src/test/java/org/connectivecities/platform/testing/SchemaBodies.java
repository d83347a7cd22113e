package org.connectivecities.platform.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;

/** Bodies as a service's own description allows them: maps, lists, texts, numbers. */
final class SchemaBodies {

  private static final int DEEPEST = 5;
  private static final Object NOTHING = new Object();

  private final JsonNode description;

  SchemaBodies(JsonNode description) {
    this.description = description;
  }

  Arbitrary<Object> of(JsonNode schema) {
    return of(schema, 0);
  }

  private Arbitrary<Object> of(JsonNode schema, int depth) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      return of(description.at(reference.substring(1)), depth);
    }
    Optional<JsonNode> one = Stream.of("oneOf", "anyOf", "allOf").flatMap(name -> schema.path(name).valueStream()).findFirst();
    if (one.isPresent()) {
      return of(one.get(), depth);
    }
    if (schema.has("enum")) {
      return Arbitraries.of(schema.get("enum").valueStream().map(JsonNode::asString).toList()).map(text -> text);
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> depth > DEEPEST ? Arbitraries.just(List.of()) : of(schema.path("items"), depth + 1).list().ofMaxSize(3).map(list -> list);
      case "integer" -> Arbitraries.integers().between(0, 3000).map(number -> number);
      case "number" -> Arbitraries.doubles().between(0, 1).map(number -> number);
      case "boolean" -> Arbitraries.of(true, false).map(yes -> yes);
      default -> text(schema.path("format").asString(""));
    };
  }

  /** One of its types; absent where only the fields are named. */
  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    String named = type.isArray() ? type.path(0).asString("") : type.asString("");
    return named.isEmpty() && schema.has("properties") ? "object" : named;
  }

  private static Arbitrary<Object> text(String format) {
    return switch (format) {
      case "date" -> Arbitraries.just("2027-03-01");
      case "date-time" -> Arbitraries.just("2027-03-01T10:00:00Z");
      default -> Arbitraries.of("en", "DE", "stormwater", "Water in the lanes", "x@example.org", "https://example.org/", "5", "Europe/Berlin");
    };
  }

  private Arbitrary<Object> object(JsonNode schema, int depth) {
    List<String> names = new ArrayList<>(schema.path("properties").propertyNames());
    if (names.isEmpty() || depth > DEEPEST) {
      return Arbitraries.just(new LinkedHashMap<>());
    }
    List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    List<Arbitrary<Object>> values = new ArrayList<>();
    for (String name : names) {
      Arbitrary<Object> value = of(schema.path("properties").get(name), depth + 1);
      values.add(required.contains(name) ? value : Arbitraries.oneOf(value, Arbitraries.just(NOTHING)));
    }
    return Combinators.combine(values).as(found -> map(names, found));
  }

  private static Object map(List<String> names, List<Object> values) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (values.get(i) != NOTHING) {
        map.put(names.get(i), values.get(i));
      }
    }
    return map;
  }
}

package org.connectivecities.platform.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The fields of an answer, as a service describes it: {@code contact.email}, {@code items.id}, {@code facets.*} where any name may stand. */
final class DescribedFields {

  private final JsonNode description;
  private final Deque<String> within = new ArrayDeque<>();
  private final Set<String> fields = new TreeSet<>();

  private DescribedFields(JsonNode description) {
    this.description = description;
  }

  /** @return of the answers that let somebody in; empty where these have no body */
  static Set<String> of(JsonNode description, JsonNode operation) {
    DescribedFields found = new DescribedFields(description);
    operation.path("responses").properties().stream()
        .filter(answer -> answer.getKey().startsWith("2"))
        .flatMap(answer -> answer.getValue().path("content").valueStream())
        .forEach(content -> found.walk(content.path("schema"), ""));
    return found.fields;
  }

  private void walk(JsonNode schema, String path) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      // A tree of topics holds topics: once is enough.
      if (within.contains(reference)) {
        fields.add(below(path, "*"));
      } else {
        within.push(reference);
        walk(description.at(reference.substring(1)), path);
        within.pop();
      }
      return;
    }
    for (String several : new String[] {"oneOf", "anyOf", "allOf"}) {
      schema.path(several).forEach(one -> walk(one, path));
    }
    if (schema.has("items")) {
      walk(schema.get("items"), path);
    } else if (schema.has("properties")) {
      schema.get("properties").properties().forEach(property -> walk(property.getValue(), below(path, property.getKey())));
    } else if (schema.path("additionalProperties").isObject()) {
      walk(schema.get("additionalProperties"), below(path, "*"));
    } else if (!path.isEmpty()) {
      fields.add(path);
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}

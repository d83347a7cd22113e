package org.connectivecities.portal.profile;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts and numbers in a profile; what is empty is not there. */
final class Json {

  private Json() {}

  static List<String> text(JsonNode node, String field) {
    return node.hasNonNull(field) ? List.of(node.get(field).asString()) : List.of();
  }

  static List<String> texts(JsonNode node, String field) {
    return node.path(field).valueStream().map(JsonNode::asString).toList();
  }

  static void put(ObjectNode node, String field, String value) {
    if (value.isEmpty()) {
      node.remove(field);
    } else {
      node.put(field, value);
    }
  }

  /** @param value digits only, or empty */
  static void putNumber(ObjectNode node, String field, String value) {
    if (value.isEmpty()) {
      node.remove(field);
    } else {
      node.put(field, Integer.parseInt(value));
    }
  }

  static void putAll(ObjectNode node, String field, List<String> values) {
    ArrayNode array = node.putArray(field);
    values.forEach(array::add);
  }

  /** The object at a field, made where there is none. */
  static ObjectNode object(ObjectNode node, String field) {
    return node.path(field) instanceof ObjectNode there ? there : node.putObject(field);
  }

  static ArrayNode array(ObjectNode node, String field) {
    return node.path(field) instanceof ArrayNode there ? there : node.putArray(field);
  }
}

package org.connectivecities.journeys.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object of a file, read field by field: what has the wrong type is a fault, what nobody asked for is named. */
final class Body {

  private final ObjectNode node;
  private final String where;
  private final String path;
  private final Complaints complaints;
  private final Set<String> known = new HashSet<>();

  /** @param where file and line */
  Body(ObjectNode node, String where, Complaints complaints) {
    this(node, where, "", complaints);
  }

  private Body(ObjectNode node, String where, String path, Complaints complaints) {
    this.node = node;
    this.where = where;
    this.path = path;
    this.complaints = complaints;
  }

  String where() {
    return where;
  }

  void fault(String field, String message) {
    complaints.fault(where, path + "/" + field, message);
  }

  private @Nullable JsonNode given(String field) {
    known.add(field);
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  /** Absent and blank are the same. */
  @Nullable String text(String field) {
    JsonNode value = given(field);
    if (value == null) {
      return null;
    }
    if (value.isContainer()) {
      fault(field, "must be a text");
      return null;
    }
    String text = value.asString().strip();
    return text.isEmpty() ? null : text;
  }

  /** Blank where it is missing, which is a fault. */
  String required(String field) {
    String text = text(field);
    if (text == null) {
      fault(field, "is required");
    }
    return Objects.requireNonNullElse(text, "");
  }

  @Nullable Integer whole(String field) {
    JsonNode value = given(field);
    if (value == null) {
      return null;
    }
    if (!value.isNumber() || value.decimalValue().remainder(BigDecimal.ONE).signum() != 0) {
      fault(field, "must be a whole number");
      return null;
    }
    return value.decimalValue().intValue();
  }

  @Nullable Boolean yesOrNo(String field) {
    JsonNode value = given(field);
    if (value != null && !value.isBoolean()) {
      fault(field, "must be true or false");
      return null;
    }
    return value == null ? null : value.booleanValue();
  }

  /** Texts of a list; a single text counts as a list of one. */
  List<String> texts(String field) {
    JsonNode value = given(field);
    var texts = new ArrayList<String>();
    for (JsonNode entry : entries(value)) {
      if (entry.isContainer()) {
        fault(field, "must be a list of texts");
      } else if (!entry.isNull() && !entry.asString().isBlank()) {
        texts.add(entry.asString().strip());
      }
    }
    return texts;
  }

  /** Objects of a list; a bare text counts as an object with only that field. */
  List<Body> objects(String field, String fieldOfBareText) {
    JsonNode value = given(field);
    var bodies = new ArrayList<Body>();
    int at = 0;
    for (JsonNode entry : entries(value)) {
      Body body = object(entry, field + "/" + at++, fieldOfBareText);
      if (body != null) {
        bodies.add(body);
      }
    }
    return bodies;
  }

  private static Iterable<JsonNode> entries(@Nullable JsonNode value) {
    return value == null ? List.of() : value.isArray() ? value : List.of(value);
  }

  /** @param fieldOfBareText blank where a bare text is refused */
  @Nullable Body object(String field, String fieldOfBareText) {
    JsonNode value = given(field);
    return value == null ? null : object(value, field, fieldOfBareText);
  }

  private @Nullable Body object(JsonNode value, String field, String fieldOfBareText) {
    if (value instanceof ObjectNode object) {
      return new Body(object, where, path + "/" + field, complaints);
    }
    if (value.isString() && !fieldOfBareText.isEmpty()) {
      ObjectNode bare = node.objectNode().put(fieldOfBareText, value.asString());
      return new Body(bare, where, path + "/" + field, complaints);
    }
    fault(field, "must be an object");
    return null;
  }

  /** Names fields that were not asked for: they are left out, and not silently. */
  void nameTheRest(String file) {
    for (String field : node.propertyNames()) {
      if (!known.contains(field)) {
        leaveOut(file, field, "is not known and is left out");
      }
    }
  }

  void leaveOut(String file, String field, String why) {
    complaints.passOver(file + ": " + path.replaceAll("/\\d+", "") + "/" + field + " " + why);
  }
}

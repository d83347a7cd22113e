package org.connectivecities.gateway.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A JSON document as CSV (RFC 4180): a table of one row for what it says itself, and one for each of its lists. */
final class Tables {

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  /** Without it a widespread spreadsheet does not read UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Tables() {}

  /** By name: {@code items} is the list that the document is about, any other list has a name of its own behind it. */
  static SequencedMap<String, String> of(String name, JsonNode document) {
    SequencedMap<String, String> tables = new LinkedHashMap<>();
    SequencedMap<String, String> own = new LinkedHashMap<>();
    for (var field : document.properties()) {
      if (!isList(field.getValue())) {
        flatten(field.getKey(), field.getValue(), own);
      } else if (!field.getValue().isEmpty()) {
        String table = field.getKey().equals("items") ? name : name + "-" + field.getKey();
        tables.put(table, csv(field.getValue().valueStream().map(Tables::row).toList()));
      }
    }
    if (!own.isEmpty()) {
      tables.putFirst(name, csv(List.of(own)));
    }
    return tables;
  }

  private static boolean isList(JsonNode value) {
    return value.isArray() && value.valueStream().allMatch(JsonNode::isObject);
  }

  private static SequencedMap<String, String> row(JsonNode item) {
    SequencedMap<String, String> row = new LinkedHashMap<>();
    item.properties().forEach(field -> flatten(field.getKey(), field.getValue(), row));
    return row;
  }

  /** What is inside something is named by its path; a list inside a row is JSON in one cell. */
  private static void flatten(String name, JsonNode value, Map<String, String> into) {
    if (value.isObject()) {
      value.properties().forEach(field -> flatten(name + "." + field.getKey(), field.getValue(), into));
    } else if (!value.isNull()) {
      into.put(name, value.isString() ? harmless(value.asString()) : value.toString());
    }
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String csv(List<? extends Map<String, String>> rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    List<String> lines = new ArrayList<>(List.of(line(columns.stream())));
    rows.forEach(row -> lines.add(line(columns.stream().map(column -> row.getOrDefault(column, "")))));
    return BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n";
  }

  private static String line(Stream<String> cells) {
    return cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
  }
}

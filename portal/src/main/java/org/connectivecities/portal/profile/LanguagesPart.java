package org.connectivecities.portal.profile;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Languages one can work in, each with a level; a row is "de=C1". */
final class LanguagesPart implements Part {

  /** Chosen as a level, it takes the language out. */
  static final String NONE = "none";

  @Override
  public String slug() {
    return "languages";
  }

  @Override
  public List<String> fields() {
    return List.of("languages");
  }

  @Override
  public Form read(ObjectNode profile) {
    List<String> rows =
        profile.path("languages").valueStream().map(row -> row.path("language").asString() + "=" + row.path("level").asString("")).toList();
    return new Form(Map.of("languages", rows));
  }

  @Override
  public void write(Form form, ObjectNode profile) {
    ArrayNode rows = profile.putArray("languages");
    form.all("languages").stream().map(row -> row.split("=", 2)).filter(row -> !row[1].equals(NONE)).forEach(row -> {
      if (!holds(rows, row[0])) {
        ObjectNode language = rows.addObject();
        language.put("language", row[0]);
        Json.put(language, "level", row[1]);
      }
    });
  }

  private static boolean holds(ArrayNode rows, String language) {
    return rows.valueStream().map(row -> row.path("language")).map(JsonNode::asString).anyMatch(language::equals);
  }
}

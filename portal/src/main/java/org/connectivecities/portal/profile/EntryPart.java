package org.connectivecities.portal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One practice or one competence. Its id is chosen before it is saved for the first time, so that saving it twice keeps one.
 *
 * @param list practices or competences
 */
record EntryPart(String list, String id) implements Part {

  static final String PRACTICES = "practices";
  static final String COMPETENCES = "competences";
  private static final List<String> OF_PRACTICE =
      List.of("title", "text", "result", "failed", "city", "country", "year", "topics", "language", "link");
  private static final List<String> OF_COMPETENCE = List.of("topic", "text", "level", "years", "language");
  private static final int LINE = 120;
  private static final int STORY = 4_000;
  private static final int TEXT = 1_500;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int LIFE = 70;

  private boolean isPractice() {
    return list.equals(PRACTICES);
  }

  @Override
  public String slug() {
    return list;
  }

  @Override
  public List<String> fields() {
    return isPractice() ? OF_PRACTICE : OF_COMPETENCE;
  }

  Optional<ObjectNode> entry(ObjectNode profile) {
    return entries(profile).filter(entry -> entry.path("id").asString("").equals(id)).findFirst();
  }

  static Stream<ObjectNode> entries(ObjectNode profile, String list) {
    return profile.path(list).valueStream().filter(JsonNode::isObject).map(ObjectNode.class::cast);
  }

  private Stream<ObjectNode> entries(ObjectNode profile) {
    return entries(profile, list);
  }

  @Override
  public Form read(ObjectNode profile) {
    return entry(profile).map(this::formOf).orElse(Form.EMPTY);
  }

  Form formOf(ObjectNode entry) {
    Map<String, List<String>> values = new HashMap<>();
    fields().forEach(field -> values.put(field, field.equals("topics") ? Json.texts(entry, field) : Json.text(entry, field)));
    return new Form(values);
  }

  @Override
  public void write(Form form, ObjectNode profile) {
    ObjectNode entry = entry(profile).orElseGet(() -> Json.array(profile, list).addObject().put("id", id));
    for (String field : fields()) {
      switch (field) {
        case "topics" -> Json.putAll(entry, field, form.all(field));
        case "year", "years" -> Json.putNumber(entry, field, form.one(field));
        default -> Json.put(entry, field, form.one(field));
      }
    }
  }

  /** What was taken out, and where it stood. */
  Optional<Removed> remove(ObjectNode profile) {
    List<ObjectNode> before = new ArrayList<>(entries(profile).toList());
    Optional<ObjectNode> gone = entry(profile);
    gone.ifPresent(entry -> {
      before.remove(entry);
      ArrayNode rest = profile.putArray(list);
      before.forEach(rest::add);
    });
    return gone.map(entry -> new Removed(list, entry.toString()));
  }

  @Override
  public Map<String, String> faults(Form form) {
    Checks checks = new Checks(form);
    return isPractice()
        ? checks
            .needs("title", "error.profile.title")
            .needs("text", "error.profile.story")
            .atMost(LINE, "error.profile.line", "title", "city")
            .atMost(STORY, "error.profile.long", "text", "result", "failed")
            .number("year", FIRST_YEAR, LAST_YEAR, "error.profile.year")
            .link("link")
            .faults()
        : checks
            .needs("topic", "error.profile.topic")
            .atMost(TEXT, "error.long", "text")
            .number("years", 0, LIFE, "error.profile.years")
            .faults();
  }
}

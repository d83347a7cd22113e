package org.connectivecities.portal.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How much time one can give, how early one has to know, and where. */
final class TimePart implements Part {

  private static final List<String> NUMBERS = List.of("daysPerYear", "noticeWeeks", "parallelEngagements");
  private static final int YEAR = 366;
  private static final int TWO_YEARS = 104;
  private static final int AT_ONCE = 10;

  @Override
  public String slug() {
    return "time";
  }

  @Override
  public List<String> fields() {
    return List.of("daysPerYear", "noticeWeeks", "parallelEngagements", "pausedUntil", "regions");
  }

  @Override
  public Form read(ObjectNode profile) {
    JsonNode availability = profile.path("availability");
    Map<String, List<String>> values = new HashMap<>();
    NUMBERS.forEach(field -> values.put(field, Json.text(availability, field)));
    values.put("pausedUntil", Json.text(availability, "pausedUntil"));
    values.put("regions", Json.texts(availability, "regions"));
    return new Form(values);
  }

  @Override
  public void write(Form form, ObjectNode profile) {
    ObjectNode availability = Json.object(profile, "availability");
    NUMBERS.forEach(field -> Json.putNumber(availability, field, form.one(field)));
    Json.put(availability, "pausedUntil", form.one("pausedUntil"));
    Json.putAll(availability, "regions", form.all("regions"));
  }

  @Override
  public Map<String, String> faults(Form form) {
    return new Checks(form)
        .number("daysPerYear", 0, YEAR, "error.profile.days")
        .number("noticeWeeks", 0, TWO_YEARS, "error.profile.notice")
        .number("parallelEngagements", 1, AT_ONCE, "error.profile.parallel")
        .date("pausedUntil")
        .faults();
  }
}

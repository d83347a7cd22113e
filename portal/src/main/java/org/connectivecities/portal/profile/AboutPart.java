package org.connectivecities.portal.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Who one is and where one works. */
final class AboutPart implements Part {

  private static final List<String> PLAIN = List.of("name", "role", "city", "country", "timeZone");
  private static final int LINE = 120;
  private static final int LONG_LINE = 200;

  @Override
  public String slug() {
    return "about";
  }

  @Override
  public List<String> fields() {
    return List.of("name", "role", "organisation", "organisationType", "city", "country", "timeZone");
  }

  @Override
  public Form read(ObjectNode profile) {
    Map<String, List<String>> values = new HashMap<>();
    PLAIN.forEach(field -> values.put(field, Json.text(profile, field)));
    values.put("organisation", Json.text(profile.path("organisation"), "name"));
    values.put("organisationType", Json.text(profile.path("organisation"), "type"));
    return new Form(values);
  }

  @Override
  public void write(Form form, ObjectNode profile) {
    PLAIN.forEach(field -> Json.put(profile, field, form.one(field)));
    if (form.one("organisation").isEmpty()) {
      profile.remove("organisation");
    } else {
      ObjectNode organisation = Json.object(profile, "organisation");
      Json.put(organisation, "name", form.one("organisation"));
      Json.put(organisation, "type", form.one("organisationType"));
    }
  }

  @Override
  public Map<String, String> faults(Form form) {
    return new Checks(form)
        .needs("name", "error.profile.name")
        .needs("city", "error.profile.city")
        .needs("country", "error.profile.country")
        .atMost(LINE, "error.profile.line", "name", "role", "city")
        .atMost(LONG_LINE, "error.profile.line", "organisation")
        .faults();
  }

  @Override
  public String field(String pointer) {
    return pointer.equals("/organisation/type")
        ? "organisationType"
        : pointer.startsWith("/organisation") ? "organisation" : Part.super.field(pointer);
  }
}

package org.connectivecities.portal.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one agrees to, each purpose by itself, and when the employer agreed. */
final class ConsentPart implements Part {

  /** Version of the text that our words say in six languages: a newer one is not agreed to here before they say that. */
  private static final String TEXT = "2026-12";

  /** All of it, as it stands on the page: whoever leaves a yes as it was has read the words of today. */
  static Map<String, Object> decisions(Form form) {
    Map<String, Object> decisions = new LinkedHashMap<>();
    purposes().forEach(purpose -> decisions.put(purpose, form.all("consent").contains(purpose)));
    decisions.put("text", TEXT);
    return decisions;
  }

  @Override
  public String slug() {
    return "consent";
  }

  @Override
  public List<String> fields() {
    return List.of("consent", "employerAgreed");
  }

  static List<String> purposes() {
    return List.of("search", "matching", "email", "partners");
  }

  @Override
  public Form read(ObjectNode profile) {
    JsonNode consent = profile.path("consent");
    List<String> given = purposes().stream().filter(purpose -> consent.path(purpose).asBoolean(false)).toList();
    return new Form(Map.of("consent", given, "employerAgreed", Json.text(consent, "employerAgreed")));
  }

  @Override
  public void write(Form form, ObjectNode profile) {
    ObjectNode consent = Json.object(profile, "consent");
    purposes().forEach(purpose -> consent.put(purpose, form.all("consent").contains(purpose)));
    Json.put(consent, "employerAgreed", form.one("employerAgreed"));
  }

  @Override
  public Map<String, String> faults(Form form) {
    return new Checks(form).date("employerAgreed").faults();
  }
}

package org.connectivecities.portal.profile;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** How to reach one; nobody else sees it. */
final class ContactPart implements Part {

  @Override
  public String slug() {
    return "contact";
  }

  @Override
  public List<String> fields() {
    return List.of("email", "phone");
  }

  @Override
  public Form read(ObjectNode profile) {
    return new Form(Map.of("email", Json.text(profile.path("contact"), "email"), "phone", Json.text(profile.path("contact"), "phone")));
  }

  @Override
  public void write(Form form, ObjectNode profile) {
    ObjectNode contact = Json.object(profile, "contact");
    fields().forEach(field -> Json.put(contact, field, form.one(field)));
  }

  @Override
  public Map<String, String> faults(Form form) {
    return new Checks(form).email("email").faults();
  }
}

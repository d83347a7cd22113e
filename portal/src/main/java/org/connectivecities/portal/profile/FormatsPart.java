package org.connectivecities.portal.profile;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** How one can help. */
final class FormatsPart implements Part {

  @Override
  public String slug() {
    return "formats";
  }

  @Override
  public List<String> fields() {
    return List.of("formats");
  }

  @Override
  public Form read(ObjectNode profile) {
    return new Form(Map.of("formats", Json.texts(profile, "formats")));
  }

  @Override
  public void write(Form form, ObjectNode profile) {
    Json.putAll(profile, "formats", form.all("formats"));
  }
}

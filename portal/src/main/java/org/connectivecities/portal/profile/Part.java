package org.connectivecities.portal.profile;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** One thing that a page edits: between the form and the profile as the platform sends it. */
interface Part {

  /** As in addresses and messages. */
  String slug();

  List<String> fields();

  /** What the profile says now; nothing where it does not say it. */
  Form read(ObjectNode profile);

  /** Puts what the form says into the profile, and takes out what it leaves empty. */
  void write(Form form, ObjectNode profile);

  /** What is wrong before anybody is asked: keys of messages by field. */
  default Map<String, String> faults(Form form) {
    return Map.of();
  }

  /** Which field a fault of the profile belongs to: {@code /practices/0/link} is {@code link}. */
  default String field(String pointer) {
    String[] steps = pointer.split("/");
    for (int i = steps.length - 1; i > 0; i--) {
      if (fields().contains(steps[i])) {
        return steps[i];
      }
    }
    return fields().getFirst();
  }
}

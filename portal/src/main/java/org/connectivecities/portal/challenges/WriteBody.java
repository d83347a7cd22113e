package org.connectivecities.portal.challenges;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.Refused;

/** A draft as the body of a challenge, and back: which answer a refused field of the body came from. */
final class WriteBody {

  private WriteBody() {}

  /** @param city id of the city that posts */
  static Map<String, Object> of(Draft draft, String city) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("city", city);
    for (String text : List.of("challenge", "success", "tried", "funding", "privacy")) {
      put(body, text, draft.one(text));
    }
    for (String list : List.of("topics", "languages", "formats")) {
      put(body, list, draft.all(list));
    }
    put(body, "questions", draft.lines("questions"));
    if (!draft.one("interpretation").isEmpty()) {
      body.put("interpretation", true);
    }
    if (!draft.one("teamSize").isEmpty()) {
      body.put("teamSize", Integer.valueOf(draft.one("teamSize")));
    }
    put(body, "window", part(draft, "from", "to"));
    put(body, "context", context(draft));
    return body;
  }

  private static Map<String, Object> context(Draft draft) {
    Map<String, Object> context = part(draft, "region", "climateZone", "incomeGroup");
    if (!draft.one("population").isEmpty()) {
      context.put("population", Long.valueOf(draft.one("population")));
    }
    put(context, "setting", draft.all("setting"));
    return context;
  }

  private static Map<String, Object> part(Draft draft, String... fields) {
    Map<String, Object> part = new LinkedHashMap<>();
    for (String field : fields) {
      put(part, field, draft.one(field));
    }
    return part;
  }

  private static void put(Map<String, Object> body, String field, Object value) {
    boolean empty =
        switch (value) {
          case String text -> text.isEmpty();
          case List<?> list -> list.isEmpty();
          case Map<?, ?> map -> map.isEmpty();
          default -> false;
        };
    if (!empty) {
      body.put(field, value);
    }
  }

  /** {@code /window/from} came from {@code from}, {@code /topics/0} from {@code topics}. */
  static String field(Refused.Fault fault) {
    String[] parts = fault.pointer().split("/");
    String first = parts.length > 1 ? parts[1] : fault.pointer();
    boolean nested = parts.length > 2 && (first.equals("window") || first.equals("context"));
    return nested ? parts[2] : first;
  }
}

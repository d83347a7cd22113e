package org.connectivecities.portal.desk;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectivecities.portal.clients.DeskApi.Action;
import org.connectivecities.portal.clients.Shortlist;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on the page of one shortlist and is not stored yet. It comes with every button, whichever it is, and is kept with the
 * session until it is stored: nobody's words are lost because another button was pressed or somebody else was faster.
 */
final class Typed implements Serializable {

  /** Fields of the form; those about somebody end with their id. */
  static final String NOTE = "note";
  static final String NOTE_ABOUT = "note:";
  static final String REASON = "reason:";
  static final String BECAUSE = "because:";
  static final String REJECT = "reject";
  static final String QUERY = "q";

  /** Before the name of a field: what was stored when the page was made. Whoever left it as it was typed nothing. */
  static final String SHOWN = "shown:";

  /** As the platform takes reasons and notes. */
  static final int LONGEST = 2_000;

  private static final String KEY = "desk-typed:";

  private final HashMap<String, String> fields = new HashMap<>();

  static Typed of(Map<String, String[]> form) {
    var typed = new Typed();
    form.forEach((field, values) -> {
      String text = values.length == 1 ? plain(values[0]) : "";
      if (isOurs(field) && !text.isEmpty() && !text.equals(plain(first(form.get(SHOWN + field))))) {
        typed.fields.put(field, text);
      }
    });
    return typed;
  }

  private static String first(String @Nullable [] values) {
    return values == null || values.length == 0 ? "" : values[0];
  }

  /** Browsers send line ends of their own. */
  private static String plain(String text) {
    String plain = text.replace("\r\n", "\n").strip();
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }

  private static boolean isOurs(String field) {
    return field.equals(NOTE)
        || field.equals(REJECT)
        || field.startsWith(NOTE_ABOUT)
        || field.startsWith(REASON)
        || field.startsWith(BECAUSE);
  }

  static Typed kept(HttpSession session, String shortlistId) {
    Typed kept = (Typed) session.getAttribute(KEY + shortlistId);
    return kept == null ? new Typed() : kept;
  }

  void keep(HttpSession session, String shortlistId) {
    session.setAttribute(KEY + shortlistId, this);
  }

  static void forget(HttpSession session, String shortlistId) {
    session.removeAttribute(KEY + shortlistId);
  }

  /** Without what the wish has stored. */
  Typed without(Wish done) {
    var left = new Typed();
    left.fields.putAll(fields);
    if (done.reasonField() != null) {
      left.fields.remove(done.reasonField());
    }
    if (done.kind() == Wish.Kind.NOTES) {
      left.fields.keySet().removeIf(field -> field.startsWith(NOTE));
    }
    return left;
  }

  String text(@Nullable String field) {
    return field == null ? "" : fields.getOrDefault(field, "");
  }

  /** What a field of notes shows: the typed words, else the stored ones. */
  public String shown(String field, @Nullable String stored) {
    return fields.getOrDefault(field, Objects.requireNonNullElse(stored, ""));
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** Whether words wait here beside other words that are stored. */
  public boolean differs(String field, @Nullable String stored) {
    return fields.containsKey(field) && !fields.get(field).equals(stored);
  }

  /** Notes that say something else than what is stored, of people who are still there. */
  List<Action> notes(Shortlist shortlist) {
    List<Action> notes = new ArrayList<>();
    if (differs(NOTE, shortlist.note())) {
      notes.add(Action.note(null, text(NOTE)));
    }
    for (Shortlist.Match match : shortlist.matches()) {
      String field = NOTE_ABOUT + match.expertId();
      if (differs(field, match.note())) {
        notes.add(Action.note(match.expertId(), text(field)));
      }
    }
    return notes;
  }
}

package org.connectivecities.portal.desk;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of practitioners, kept with the session between the trial and the import: what is taken is what was tried. It
 * cannot be serialised on purpose: sessions that outlive a restart are written to a disk, where no address book belongs.
 *
 * @param type as the platform takes it
 */
record Roster(String name, String type, byte[] content) {

  private static final String KEY = "desk-roster";
  private static final Map<String, String> TYPES = Map.of(
      "csv", "text/csv",
      "tsv", "text/csv",
      "txt", "text/csv",
      "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "jsonl", "application/x-ndjson",
      "ndjson", "application/x-ndjson");

  /** Nothing for a kind of file that is not read. */
  static Optional<Roster> of(String name, byte[] content) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(ending)).map(type -> new Roster(name, type, content));
  }

  void keep(HttpSession session) {
    session.setAttribute(KEY, this);
  }

  static Optional<Roster> kept(HttpSession session) {
    return Optional.ofNullable((Roster) session.getAttribute(KEY));
  }

  static void forget(HttpSession session) {
    session.removeAttribute(KEY);
  }
}

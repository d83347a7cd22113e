package org.connectivecities.profile.roster.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectivecities.profile.check.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a roster. Names are compared in any case. A column we do not know is refused rather than passed over:
 * its content would be lost without anybody noticing.
 */
final class RosterColumns {

  static final int GROUPS = 30;

  private static final List<String> SINGLE = List.of(
      "id", "name", "role", "organisation", "organisationType", "city", "country", "timeZone", "languages", "formats",
      "daysPerYear", "noticeWeeks", "regions", "pausedUntil", "parallelEngagements", "consentSearch",
      "consentMatching", "consentEmail", "consentPartners", "email", "phone");
  private static final List<String> COMPETENCE = List.of("topic", "text", "language", "level", "years");
  private static final List<String> PRACTICE =
      List.of("title", "text", "result", "failed", "city", "country", "year", "topics", "language", "link");
  private static final Pattern GROUPED = Pattern.compile("(competence|practice)([1-9][0-9]?)\\.([a-z]+)");
  private static final Map<String, String> BY_LOWER_CASE = byLowerCase();

  private RosterColumns() {}

  /** The columns of a header in their order; empty texts for columns without name and content. */
  static List<String> of(SheetRow header) {
    List<String> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : header.cells()) {
      String column = cell.isBlank() ? "" : known(cell.strip());
      if (!column.isEmpty() && !seen.add(column)) {
        throw Unreadable.column(column, Flaw.COLUMN_TWICE);
      }
      columns.add(column);
    }
    if (!seen.contains("id") && !seen.contains("name")) {
      throw Unreadable.file(Flaw.NO_HEADER);
    }
    return List.copyOf(columns);
  }

  private static String known(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    String single = BY_LOWER_CASE.get(lower);
    String column = single == null ? grouped(lower) : single;
    if (column == null) {
      throw Unreadable.column(written, Flaw.NO_COLUMN,
          String.join(", ", SINGLE) + ", competence1." + String.join("|", COMPETENCE) + ", practice1." + String.join("|", PRACTICE));
    }
    return column;
  }

  private static @Nullable String grouped(String lower) {
    Matcher group = GROUPED.matcher(lower);
    if (!group.matches() || Integer.parseInt(group.group(2)) > GROUPS) {
      return null;
    }
    List<String> fields = group.group(1).equals("competence") ? COMPETENCE : PRACTICE;
    return fields.contains(group.group(3)) ? lower : null;
  }

  private static Map<String, String> byLowerCase() {
    Map<String, String> names = new HashMap<>();
    SINGLE.forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    return Map.copyOf(names);
  }
}

package org.connectivecities.profile.roster.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column; what cannot be read is noted as a fault. An empty cell says nothing. */
final class RowCells {

  private static final int LONGEST = 5_000;
  private static final Set<String> YES = Set.of("true", "yes", "1", "x");
  private static final Set<String> NO = Set.of("false", "no", "0");

  private final Map<String, String> cells = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  RowCells(List<String> columns, SheetRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String text = row.cells().get(i).strip();
      if (!text.isEmpty()) {
        take(i < columns.size() ? columns.get(i) : "", text);
      }
    }
  }

  private void take(String column, String text) {
    if (column.isEmpty()) {
      faults.add(Fault.at("", Flaw.STRAY_CELL));
    } else if (text.startsWith("=") || text.startsWith("@")) {
      faults.add(Fault.at(column, Flaw.FORMULA));
    } else if (text.length() > LONGEST) {
      faults.add(Fault.at(column, Flaw.TOO_LONG, text.length(), LONGEST));
    } else {
      cells.put(column, text);
    }
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  boolean says(String... columns) {
    return Arrays.stream(columns).anyMatch(cells::containsKey);
  }

  /** Numbers of those groups, such as competence2, that have anything in them. */
  List<Integer> groups(String kind) {
    return IntStream.rangeClosed(1, RosterColumns.GROUPS)
        .filter(number -> cells.keySet().stream().anyMatch(column -> column.startsWith(kind + number + ".")))
        .boxed()
        .toList();
  }

  @Nullable String text(String column) {
    return cells.get(column);
  }

  @Nullable Integer whole(String column) {
    String text = cells.get(column);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException _) {
      faults.add(Fault.at(column, Flaw.NO_WHOLE_NUMBER));
      return null;
    }
  }

  @Nullable Boolean yesNo(String column) {
    String text = cells.get(column);
    if (text == null) {
      return null;
    }
    String word = text.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      faults.add(Fault.at(column, Flaw.NEITHER_YES_NOR_NO));
    }
    return YES.contains(word);
  }

  /** Several values in one cell, separated by semicolon or bar: a comma may be part of a label. */
  @Nullable List<String> list(String column) {
    String text = cells.get(column);
    return text == null
        ? null
        : Arrays.stream(text.split("[;|\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }
}

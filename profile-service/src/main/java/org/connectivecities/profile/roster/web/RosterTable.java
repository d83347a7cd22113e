package org.connectivecities.profile.roster.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.roster.RosterRow;

/** A sheet with a header in its first row and a practitioner in each of the others. */
final class RosterTable {

  private RosterTable() {}

  static List<RosterRow> read(Iterator<SheetRow> sheet) {
    if (!sheet.hasNext()) {
      throw Unreadable.file(Flaw.NO_ROWS);
    }
    List<String> columns = RosterColumns.of(sheet.next());
    List<RosterRow> rows = new ArrayList<>();
    while (sheet.hasNext()) {
      SheetRow row = sheet.next();
      if (!row.isBlank()) {
        rows.add(RowDraft.of(row.number(), new RowCells(columns, row)));
      }
      if (rows.size() > RosterFormat.MOST_ROWS) {
        throw Unreadable.tooManyRows();
      }
    }
    return rows;
  }
}

package org.connectivecities.profile.roster;

import java.util.List;
import org.connectivecities.profile.check.Fault;

/**
 * What keeps a row from being taken.
 *
 * @param row as in {@link RosterRow#number}
 * @param column name of the column, or the JSON pointer in a file of JSON lines; empty for the whole row
 * @param message in English
 * @param reason the same in one word that stays the same
 * @param values what is told with it, such as a limit
 */
public record RowFault(int row, String column, String message, String reason, List<String> values) {

  static RowFault of(int row, Fault fault) {
    return new RowFault(row, fault.pointer(), fault.message(), fault.reason(), fault.values());
  }
}

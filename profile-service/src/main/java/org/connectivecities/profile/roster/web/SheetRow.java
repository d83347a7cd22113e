package org.connectivecities.profile.roster.web;

import java.util.List;

/**
 * A row of a sheet as text.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells by position; empty texts for empty cells
 */
record SheetRow(int number, List<String> cells) {

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}

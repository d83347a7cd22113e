package org.connectivecities.profile.roster;

/**
 * What keeps a row from being taken.
 *
 * @param row as in {@link RosterRow#number}
 * @param column name of the column, or the JSON pointer in a file of JSON lines; empty for the whole row
 */
public record RowFault(int row, String column, String message) {}

package org.connectivecities.profile.roster.web;

import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;

/** Problems of a file as a whole. Nothing of it has been taken then. */
final class Unreadable {

  private Unreadable() {}

  static ProblemException file(String detail) {
    return new ProblemException(ProblemKind.INVALID, detail + " Nothing was imported.");
  }

  static ProblemException column(String column, String message) {
    return new ProblemException(
        ProblemKind.INVALID, "Column " + column + " " + message + ". Nothing was imported.", Fault.at(column, message));
  }

  static ProblemException tooLarge(String detail) {
    return new ProblemException(ProblemKind.TOO_LARGE, detail + " Nothing was imported.");
  }

  static ProblemException tooManyRows() {
    return tooLarge("The file has more than " + RosterFormat.MOST_ROWS + " rows; split it.");
  }
}

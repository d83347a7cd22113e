package org.connectivecities.profile.roster.web;

import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;

/** Problems of a file as a whole. Nothing of it has been taken then. */
final class Unreadable {

  private Unreadable() {}

  static ProblemException file(Flaw flaw, Object... values) {
    return of(ProblemKind.INVALID, Fault.at("", flaw, values));
  }

  static ProblemException column(String column, Flaw flaw, Object... values) {
    Fault fault = Fault.at(column, flaw, values);
    return new ProblemException(
        ProblemKind.INVALID, "Column " + column + " " + fault.message() + ". Nothing was imported.", told(fault));
  }

  static ProblemException tooLarge() {
    return of(ProblemKind.TOO_LARGE, Fault.at("", Flaw.WORKBOOK_TOO_LARGE));
  }

  static ProblemException tooManyRows() {
    return of(ProblemKind.TOO_LARGE, Fault.at("", Flaw.TOO_MANY_ROWS, RosterFormat.MOST_ROWS));
  }

  private static ProblemException of(ProblemKind kind, Fault fault) {
    return new ProblemException(kind, fault.message() + " Nothing was imported.", told(fault));
  }

  private static org.connectivecities.platform.problem.Fault told(Fault fault) {
    return new org.connectivecities.platform.problem.Fault(fault.pointer(), fault.message(), fault.reason(), fault.values());
  }
}

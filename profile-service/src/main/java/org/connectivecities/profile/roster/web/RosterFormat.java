package org.connectivecities.profile.roster.web;

import java.util.List;
import org.connectivecities.profile.roster.RosterRow;
import org.springframework.http.MediaType;

/** A kind of file that a roster can come in. */
interface RosterFormat {

  /** More rows are refused: a network has thousands of people, and one request must end. */
  int MOST_ROWS = 10_000;

  MediaType type();

  /**
   * Reads all rows before any of them is taken, so that a file that breaks off half-way changes nothing.
   *
   * @throws org.connectivecities.platform.problem.ProblemException when the file as a whole cannot be read
   */
  List<RosterRow> read(byte[] file);
}

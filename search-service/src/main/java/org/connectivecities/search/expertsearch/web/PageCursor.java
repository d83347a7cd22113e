package org.connectivecities.search.expertsearch.web;

import java.util.List;
import org.connectivecities.platform.http.Cursors;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.search.expertsearch.Position;
import org.connectivecities.search.expertsearch.Precision;
import org.jspecify.annotations.Nullable;

/** A position as the opaque text that callers hand back. */
final class PageCursor {

  private static final int PARTS = 5;
  private static final String SCORED = "s";
  private static final String DATED = "d";

  private PageCursor() {}

  static @Nullable String write(@Nullable Position position, boolean scored) {
    return position == null
        ? null
        : Cursors.encode(
            List.of(
                position.precision().name(),
                Double.toString(position.rank()),
                position.expertId(),
                Integer.toString(position.seen()),
                scored ? SCORED : DATED));
  }

  /** @param scored whether the search has words: a cursor of the other kind would go on in another order */
  static @Nullable Position read(@Nullable String cursor, boolean scored) {
    List<String> parts = Cursors.decode(cursor, PARTS);
    if (parts.isEmpty()) {
      return null;
    }
    try {
      if (parts.get(4).equals(scored ? SCORED : DATED)) {
        return new Position(
            Precision.valueOf(parts.get(0)),
            Double.parseDouble(parts.get(1)),
            parts.get(2),
            Integer.parseInt(parts.get(3)));
      }
    } catch (IllegalArgumentException notOurs) {
      // Falls through to the same answer as a cursor of another search.
    }
    throw new ProblemException(
        ProblemKind.INVALID,
        "This page cursor belongs to another search",
        Fault.at("page", "does not fit the other parameters"));
  }
}

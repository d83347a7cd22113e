package org.connectivecities.search.expertsearch.web;

import java.util.List;
import org.connectivecities.platform.http.Cursors;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.expertsearch.Position;
import org.connectivecities.search.expertsearch.Precision;
import org.connectivecities.search.expertsearch.SearchCriteria;
import org.jspecify.annotations.Nullable;

/** A position as the opaque text that callers hand back. */
final class PageCursor {

  private static final int PARTS = 5;

  private PageCursor() {}

  /** In which order a search goes on: a cursor of another would go on elsewhere. */
  enum Order {
    SCORED("s"),
    DATED("d"),
    /** By how much was seen. Visitors are given no id, and what they send is taken for none. */
    COUNTED("c");

    private final String code;

    Order(String code) {
      this.code = code;
    }

    /** @param scored whether the search has words */
    static Order of(Audience audience, boolean scored) {
      return audience == Audience.VISITORS ? COUNTED : scored ? SCORED : DATED;
    }
  }

  static @Nullable String write(@Nullable Position position, Order order) {
    if (position == null) {
      return null;
    }
    Position.Last last = position.last();
    return Cursors.encode(
        List.of(
            position.precision().name(),
            last == null ? "" : Double.toString(last.rank()),
            last == null ? "" : last.expertId(),
            Integer.toString(position.seen()),
            order.code));
  }

  static @Nullable Position read(@Nullable String cursor, Order order) {
    List<String> parts = Cursors.decode(cursor, PARTS);
    if (parts.isEmpty()) {
      return null;
    }
    try {
      if (parts.get(4).equals(order.code)) {
        Position.Last last =
            order == Order.COUNTED ? null : new Position.Last(Double.parseDouble(parts.get(1)), parts.get(2));
        return new Position(Precision.valueOf(parts.get(0)), last, seen(parts.get(3)));
      }
    } catch (IllegalArgumentException notOurs) {
      // Falls through to the same answer as a cursor of another search.
    }
    throw new ProblemException(
        ProblemKind.INVALID,
        "This page cursor belongs to another search",
        Fault.at("page", "does not fit the other parameters"));
  }

  private static int seen(String written) {
    int seen = Integer.parseInt(written);
    if (seen < 0 || seen > SearchCriteria.DEEPEST) {
      throw new IllegalArgumentException("nobody has seen that many");
    }
    return seen;
  }
}

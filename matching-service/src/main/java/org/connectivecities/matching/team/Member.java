package org.connectivecities.matching.team;

import java.util.List;
import java.util.Locale;
import org.connectivecities.matching.candidate.Place;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be in a team: every rule has been asked.
 *
 * @param cells one an aspect, in the order of the aspects
 */
public record Member(String expertId, String name, @Nullable String role, Place home, List<Cell> cells) {

  public Member {
    cells = List.copyOf(cells);
  }

  long points() {
    return cells.stream().mapToLong(Cell::points).sum();
  }

  /** Roles that differ in case and spaces only are one; what is not said makes nobody different. */
  String roleKey() {
    return role == null ? "" : role.strip().toLowerCase(Locale.ROOT);
  }
}

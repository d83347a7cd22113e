package org.connectivecities.matching.shortlist;

import java.util.List;

/**
 * Whom the city wants to be asked, in its order.
 *
 * @param coordinatorDecides the published order is to be followed, alternates last; then no ids are given
 */
public record Choice(List<String> expertIds, boolean coordinatorDecides) {

  public Choice {
    expertIds = List.copyOf(expertIds);
  }
}

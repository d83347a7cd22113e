package org.connectivecities.matching.engagement;

import java.util.List;

/** A new state and what it makes known. Both are stored in one write or not at all. */
public record Change(Asking asking, List<EngagementFact> facts) {

  static Change silently(Asking asking) {
    return new Change(asking, List.of());
  }
}

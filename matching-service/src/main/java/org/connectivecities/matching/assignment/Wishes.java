package org.connectivecities.matching.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator wants assigned.
 *
 * @param challengeIds absent for all that are open or under review
 * @param seats people for each challenge
 * @param pinned decided already
 * @param forbidden ruled out
 */
public record Wishes(
    @Nullable List<String> challengeIds, int seats, List<Pair> pinned, List<Pair> forbidden, Variant variant) {

  public Wishes {
    challengeIds = challengeIds == null ? null : List.copyOf(challengeIds);
    pinned = List.copyOf(pinned);
    forbidden = List.copyOf(forbidden);
  }
}

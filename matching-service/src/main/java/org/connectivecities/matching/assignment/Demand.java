package org.connectivecities.matching.assignment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A challenge that needs people.
 *
 * @param seats how many, at least 1
 * @param options best first; equal scores in the order of the ids, so that the same input gives the same answer
 */
public record Demand(String challengeId, int seats, List<Option> options) {

  private static final Comparator<Option> BEST_FIRST =
      Comparator.comparingLong((Option option) -> -option.points()).thenComparing(Option::expertId);

  public Demand {
    options = options.stream().sorted(BEST_FIRST).toList();
    if (seats < 1) {
      throw new IllegalArgumentException(challengeId + " needs at least one seat, not " + seats);
    }
    var seen = new HashSet<String>();
    options.forEach(option -> {
      if (!seen.add(option.expertId())) {
        throw new IllegalArgumentException(option.expertId() + " stands twice for " + challengeId);
      }
    });
    if (options.stream().filter(Option::pinned).count() > seats) {
      throw new IllegalArgumentException(challengeId + " has more pinned than its " + seats + " seats");
    }
  }

  public Optional<Option> option(String expertId) {
    return options.stream().filter(option -> option.expertId().equals(expertId)).findFirst();
  }

  public List<Option> pinned() {
    return options.stream().filter(Option::pinned).toList();
  }

  /** Seats that nobody is pinned to. */
  public int openSeats() {
    return seats - pinned().size();
  }
}

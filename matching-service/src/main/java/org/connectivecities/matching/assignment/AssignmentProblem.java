package org.connectivecities.matching.assignment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who needs people, and who has how much room.
 *
 * @param demands in the order of their ids
 * @param places how many challenges each practitioner can take on now; who is absent can take none
 */
public record AssignmentProblem(List<Demand> demands, SortedMap<String, Integer> places) {

  /** @throws IllegalArgumentException when a challenge comes twice, or somebody is pinned more often than they have places */
  public AssignmentProblem {
    demands = demands.stream().sorted(Comparator.comparing(Demand::challengeId)).toList();
    places = new TreeMap<>(places);
    if (demands.stream().map(Demand::challengeId).distinct().count() < demands.size()) {
      throw new IllegalArgumentException("a challenge comes twice");
    }
    for (Map.Entry<String, Integer> pinned : pinnedPlaces(demands).entrySet()) {
      if (pinned.getValue() > places.getOrDefault(pinned.getKey(), 0)) {
        throw new IllegalArgumentException(pinned.getKey() + " is pinned more often than there are places");
      }
    }
  }

  public static AssignmentProblem of(List<Demand> demands, Map<String, Integer> places) {
    return new AssignmentProblem(demands, new TreeMap<>(places));
  }

  public int placesOf(String expertId) {
    return Math.max(0, places.getOrDefault(expertId, 0));
  }

  /** Places that no pin has taken. */
  public Map<String, Integer> openPlaces() {
    Map<String, Integer> pinned = pinnedPlaces(demands);
    var open = new HashMap<String, Integer>();
    places.keySet().forEach(id -> open.put(id, placesOf(id) - pinned.getOrDefault(id, 0)));
    return open;
  }

  public int openSeats() {
    return demands.stream().mapToInt(Demand::openSeats).sum();
  }

  private static Map<String, Integer> pinnedPlaces(List<Demand> demands) {
    var taken = new HashMap<String, Integer>();
    demands.forEach(demand -> demand.pinned().forEach(option -> taken.merge(option.expertId(), 1, Integer::sum)));
    return taken;
  }

  /**
   * What filling a seat is worth in millionths of score, beside the score: more than all scores together, so that no
   * gain of score ever empties a seat.
   */
  public long seatBonus() {
    int seats = demands.stream().mapToInt(Demand::seats).sum();
    return (seats + 1L) * 1_000_000;
  }

  /** The same for the seat that comes after so many filled ones. The first counts twice: it is somebody instead of nobody. */
  public long seatBonus(int filled) {
    return filled == 0 ? 2 * seatBonus() : seatBonus();
  }
}

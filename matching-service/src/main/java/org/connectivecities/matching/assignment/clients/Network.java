package org.connectivecities.matching.assignment.clients;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.matching.assignment.AssignmentProblem;
import org.connectivecities.matching.assignment.Demand;
import org.connectivecities.matching.assignment.Option;

/**
 * The open part of a problem, pins taken out, as a network: source, challenges, experts, sink.
 *
 * <p>Of a challenge's options only the best S are in it, S being the number of open seats of all challenges. That loses
 * nothing: whoever has one beyond them could as well have one of them, of whom at most S-1 are in use elsewhere.
 *
 * @param challenges those with an open seat
 * @param experts those with an open place
 * @param edges by challenge, then best first
 */
record Network(List<Challenge> challenges, List<Expert> experts, List<Edge> edges) {

  static final int SOURCE = 0;
  static final int SINK = 1;

  /** @param pinned seats that are filled before the solver begins, of all {@code seats} */
  record Challenge(String id, int pinned, int seats) {

    static Challenge of(Demand demand) {
      return new Challenge(demand.challengeId(), demand.pinned().size(), demand.seats());
    }

    int open() {
      return seats - pinned;
    }
  }

  record Expert(String id, int open) {}

  /** Index of a challenge, index of an expert, and what they are worth together. */
  record Edge(int challenge, int expert, long points) {}

  static Network of(AssignmentProblem problem) {
    return of(problem, problem.openSeats());
  }

  /** @param deep how many options of each challenge are in the network */
  static Network of(AssignmentProblem problem, int deep) {
    Map<String, Integer> open = problem.openPlaces();
    List<Demand> demands = problem.demands().stream().filter(demand -> demand.openSeats() > 0).toList();
    var index = new HashMap<String, Integer>();
    var experts = new ArrayList<Expert>();
    var edges = new ArrayList<Edge>();
    for (int i = 0; i < demands.size(); i++) {
      int challenge = i;
      demands.get(i).options().stream()
          .filter(option -> option.free() && open.getOrDefault(option.expertId(), 0) > 0)
          .limit(deep)
          .forEach(option -> edges.add(new Edge(challenge, expert(option, open, index, experts), option.points())));
    }
    return new Network(demands.stream().map(Challenge::of).toList(), experts, edges);
  }

  private static int expert(
      Option option, Map<String, Integer> open, Map<String, Integer> index, List<Expert> experts) {
    return index.computeIfAbsent(option.expertId(), id -> {
      experts.add(new Expert(id, open.get(id)));
      return experts.size() - 1;
    });
  }

  Network atLeast(long floor) {
    return new Network(challenges, experts, edges.stream().filter(edge -> edge.points() >= floor).toList());
  }

  /** The scores there are, each once, the lowest first. */
  long[] levels() {
    return edges.stream().mapToLong(Edge::points).sorted().distinct().toArray();
  }

  int openSeats() {
    return challenges.stream().mapToInt(Challenge::open).sum();
  }

  int challengeNode(int challenge) {
    return 2 + challenge;
  }

  int expertNode(int expert) {
    return 2 + challenges.size() + expert;
  }
}

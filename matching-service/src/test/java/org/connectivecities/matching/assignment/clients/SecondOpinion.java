package org.connectivecities.matching.assignment.clients;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.connectivecities.matching.assignment.AssignmentProblem;
import org.connectivecities.matching.assignment.Demand;
import org.connectivecities.matching.assignment.Option;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The same questions answered by another library from the problem itself: nothing of our networks is used here. One node
 * a seat, so that the first seat of a challenge can be worth more; the pair of challenge and expert is a node, too, which
 * lets an expert have one seat of a challenge only. Costs are what is missing to the highest, because this library wants
 * none below zero.
 */
final class SecondOpinion {

  private static final long HIGHEST = 1_000_000;

  private final AssignmentProblem problem;
  private final Map<String, Integer> open;
  private final Graph<String, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
  private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();
  private final Map<DefaultWeightedEdge, Long> costs = new HashMap<>();

  SecondOpinion(AssignmentProblem problem) {
    this.problem = problem;
    this.open = problem.openPlaces();
  }

  /** Points of the best plan that fills as many seats as possible, pins left out. */
  long largestTotal() {
    build(Demand::openSeats, 0);
    int seats = problem.openSeats();
    arc("source", "sink", seats, 2 * problem.seatBonus() + HIGHEST);
    costs.forEach(graph::setEdgeWeight);
    var flow = new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
        .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
            graph, node -> supply(node, seats), capacities::get));
    return Math.round(
        flow.getFlowMap().entrySet().stream()
            .filter(entry -> graph.getEdgeSource(entry.getKey()).startsWith("pair "))
            .mapToDouble(entry -> entry.getValue() * (HIGHEST - costs.get(entry.getKey())))
            .sum());
  }

  private static int supply(String node, int seats) {
    return switch (node) {
      case "source" -> seats;
      case "sink" -> -seats;
      default -> 0;
    };
  }

  /** How many seats can be filled, or challenges be served, without anybody below the floor. */
  int most(ToIntFunction<Demand> seats, long floor) {
    build(seats, floor);
    capacities.forEach(graph::setEdgeWeight);
    return (int) Math.round(new PushRelabelMFImpl<>(graph).calculateMaximumFlow("source", "sink"));
  }

  private void build(ToIntFunction<Demand> seats, long floor) {
    graph.removeAllVertices(new HashSet<>(graph.vertexSet()));
    capacities.clear();
    costs.clear();
    graph.addVertex("source");
    graph.addVertex("sink");
    open.forEach((expertId, places) -> arc("expert " + expertId, "sink", places, 0));
    for (Demand demand : problem.demands()) {
      String challenge = "challenge " + demand.challengeId();
      for (int seat = demand.pinned().size(); seat < demand.pinned().size() + seats.applyAsInt(demand); seat++) {
        arc("source", "seat " + seat + challenge, 1, 2 * problem.seatBonus() - problem.seatBonus(seat));
        arc("seat " + seat + challenge, challenge, 1, 0);
      }
      demand.options().stream()
          .filter(option -> option.free() && option.points() >= floor && open.containsKey(option.expertId()))
          .forEach(option -> pair(challenge, option));
    }
  }

  private void pair(String challenge, Option option) {
    String pair = "pair " + challenge + " " + option.expertId();
    arc(challenge, pair, 1, 0);
    arc(pair, "expert " + option.expertId(), 1, HIGHEST - option.points());
  }

  private void arc(String from, String to, int capacity, long cost) {
    graph.addVertex(from);
    graph.addVertex(to);
    DefaultWeightedEdge edge = graph.addEdge(from, to);
    capacities.put(edge, capacity);
    costs.put(edge, cost);
  }
}

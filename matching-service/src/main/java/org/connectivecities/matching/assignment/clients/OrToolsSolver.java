package org.connectivecities.matching.assignment.clients;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.assignment.AssignmentProblem;
import org.connectivecities.matching.assignment.AssignmentSolver;
import org.connectivecities.matching.assignment.Option;
import org.connectivecities.matching.assignment.Plan;
import org.connectivecities.matching.assignment.Variant;

/**
 * Flows in whole numbers, and therefore exact. For max-min it looks, halving the scores there are, for the highest floor
 * above which as many can be served as without any; then the largest total above that floor.
 */
public final class OrToolsSolver implements AssignmentSolver {

  @Override
  public Plan solve(AssignmentProblem problem, Variant variant) {
    NativeLibrary.load();
    Network network = Network.of(problem);
    Network allowed = variant == Variant.MAX_MIN ? network.atLeast(highestFloor(network)) : network;
    return plan(problem, allowed, new BestTotal(problem, allowed).find());
  }

  private static long highestFloor(Network network) {
    long[] levels = network.levels();
    LargestFlow possible = LargestFlow.of(network);
    int holds = 0;
    int fails = levels.length;
    while (fails - holds > 1) {
      int middle = (holds + fails) >>> 1;
      if (LargestFlow.of(network.atLeast(levels[middle])).equals(possible)) {
        holds = middle;
      } else {
        fails = middle;
      }
    }
    return levels.length == 0 ? 0 : levels[holds];
  }

  private static Plan plan(AssignmentProblem problem, Network network, List<Network.Edge> used) {
    Map<String, Set<String>> experts = new HashMap<>();
    problem.demands().forEach(demand ->
        demand.pinned().stream().map(Option::expertId).forEach(id -> put(experts, demand.challengeId(), id)));
    used.forEach(edge ->
        put(experts, network.challenges().get(edge.challenge()).id(), network.experts().get(edge.expert()).id()));
    return new Plan(experts);
  }

  private static void put(Map<String, Set<String>> experts, String challengeId, String expertId) {
    experts.computeIfAbsent(challengeId, id -> new HashSet<>()).add(expertId);
  }
}

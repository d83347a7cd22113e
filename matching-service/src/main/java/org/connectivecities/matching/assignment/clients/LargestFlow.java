package org.connectivecities.matching.assignment.clients;

import com.google.ortools.graph.MaxFlow;
import java.util.function.ToIntFunction;

/**
 * How many challenges can get somebody, and how many seats can be filled. Both at once: what the challenges of a network
 * can get together is a polymatroid, in which every feasible set of first seats is part of a largest set of seats.
 */
record LargestFlow(long served, long filled) {

  static LargestFlow of(Network network) {
    long filled = flow(network, Network.Challenge::open);
    long served = flow(network, challenge -> challenge.pinned() == 0 ? 1 : 0);
    return new LargestFlow(served, filled);
  }

  private static long flow(Network network, ToIntFunction<Network.Challenge> seats) {
    MaxFlow flow = new MaxFlow();
    try {
      for (int i = 0; i < network.challenges().size(); i++) {
        flow.addArcWithCapacity(Network.SOURCE, network.challengeNode(i), seats.applyAsInt(network.challenges().get(i)));
      }
      network.edges().forEach(edge ->
          flow.addArcWithCapacity(network.challengeNode(edge.challenge()), network.expertNode(edge.expert()), 1));
      for (int i = 0; i < network.experts().size(); i++) {
        flow.addArcWithCapacity(network.expertNode(i), Network.SINK, network.experts().get(i).open());
      }
      return solved(flow);
    } finally {
      flow.delete();
    }
  }

  private static long solved(MaxFlow flow) {
    MaxFlow.Status status = flow.solve(Network.SOURCE, Network.SINK);
    if (status != MaxFlow.Status.OPTIMAL) {
      throw new IllegalStateException("the largest flow ended as " + status);
    }
    return flow.getOptimalFlow();
  }
}

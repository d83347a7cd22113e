package org.connectivecities.matching.assignment.clients;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.matching.assignment.AssignmentProblem;

/** The largest total in a network, as many challenges served and seats filled as can be: a flow of least cost. */
final class BestTotal {

  private final AssignmentProblem problem;
  private final Network network;

  BestTotal(AssignmentProblem problem, Network network) {
    this.problem = problem;
    this.network = network;
  }

  List<Network.Edge> find() {
    MinCostFlow flow = new MinCostFlow();
    try {
      List<Integer> arcs = edges(flow);
      seats(flow);
      places(flow);
      solve(flow);
      return used(flow, arcs);
    } finally {
      flow.delete();
    }
  }

  private List<Integer> edges(MinCostFlow flow) {
    var arcs = new ArrayList<Integer>(network.edges().size());
    for (Network.Edge edge : network.edges()) {
      int from = network.challengeNode(edge.challenge());
      int to = network.expertNode(edge.expert());
      arcs.add(flow.addArcWithCapacityAndUnitCost(from, to, 1, -edge.points()));
    }
    return arcs;
  }

  /** Seat by seat, because the first of a challenge is worth more than the others. */
  private void seats(MinCostFlow flow) {
    for (int i = 0; i < network.challenges().size(); i++) {
      Network.Challenge challenge = network.challenges().get(i);
      for (int filled = challenge.pinned(); filled < challenge.seats(); filled++) {
        flow.addArcWithCapacityAndUnitCost(Network.SOURCE, network.challengeNode(i), 1, -problem.seatBonus(filled));
      }
    }
  }

  private void places(MinCostFlow flow) {
    for (int i = 0; i < network.experts().size(); i++) {
      flow.addArcWithCapacityAndUnitCost(network.expertNode(i), Network.SINK, network.experts().get(i).open(), 0);
    }
  }

  /** Seats that nobody can fill find their way past everybody. */
  private void solve(MinCostFlow flow) {
    int seats = network.openSeats();
    flow.addArcWithCapacityAndUnitCost(Network.SOURCE, Network.SINK, seats, 0);
    flow.setNodeSupply(Network.SOURCE, seats);
    flow.setNodeSupply(Network.SINK, -seats);
    MinCostFlowBase.Status status = flow.solve();
    if (status != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("the flow of least cost ended as " + status);
    }
  }

  private List<Network.Edge> used(MinCostFlow flow, List<Integer> arcs) {
    var used = new ArrayList<Network.Edge>();
    for (int i = 0; i < arcs.size(); i++) {
      if (flow.getFlow(arcs.get(i)) > 0) {
        used.add(network.edges().get(i));
      }
    }
    return used;
  }
}

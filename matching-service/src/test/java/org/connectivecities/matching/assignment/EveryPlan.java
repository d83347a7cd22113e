package org.connectivecities.matching.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Counts out every allowed plan of a tiny problem, one after the other. */
public final class EveryPlan {

  private final AssignmentProblem problem;
  private final Consumer<Plan> each;
  private final Map<String, Integer> left;
  private final Map<String, Set<String>> chosen = new HashMap<>();

  private EveryPlan(AssignmentProblem problem, Consumer<Plan> each) {
    this.problem = problem;
    this.each = each;
    this.left = new HashMap<>(problem.places());
  }

  public static void of(AssignmentProblem problem, Consumer<Plan> each) {
    new EveryPlan(problem, each).demand(0);
  }

  private void demand(int at) {
    if (at == problem.demands().size()) {
      each.accept(new Plan(chosen));
    } else {
      option(at, 0, new HashSet<>());
    }
  }

  private void option(int at, int next, Set<String> picked) {
    Demand demand = problem.demands().get(at);
    if (next == demand.options().size()) {
      chosen.put(demand.challengeId(), new HashSet<>(picked));
      demand(at + 1);
      return;
    }
    Option option = demand.options().get(next);
    if (!option.pinned()) {
      option(at, next + 1, picked);
    }
    if (!option.barred() && picked.size() < demand.seats() && left.getOrDefault(option.expertId(), 0) > 0) {
      left.merge(option.expertId(), -1, Integer::sum);
      picked.add(option.expertId());
      option(at, next + 1, picked);
      picked.remove(option.expertId());
      left.merge(option.expertId(), 1, Integer::sum);
    }
  }

  /** Solves by trying all of them. */
  public static final class Solver implements AssignmentSolver {

    @Override
    public Plan solve(AssignmentProblem problem, Variant variant) {
      var best = new ArrayList<Plan>();
      of(problem, plan -> {
        if (best.isEmpty() || Worth.of(problem, plan, variant).compareTo(Worth.of(problem, best.getFirst(), variant)) > 0) {
          best.clear();
          best.add(plan);
        }
      });
      return best.getFirst();
    }
  }
}

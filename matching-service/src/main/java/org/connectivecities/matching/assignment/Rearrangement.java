package org.connectivecities.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a best assignment would lose if somebody were given to a challenge after all, and everybody else rearranged as
 * well as can be around it. Exact, and for all challenges at once: in the network of a flow the cheapest way to force
 * an arc is the cheapest cycle through it in the residual network (Ahuja, Magnanti, Orlin, Network Flows, 1993,
 * section 9.3), and here such a cycle goes from challenge to challenge, each taking somebody from the next. So the best
 * ways between all challenges (Floyd and Warshall) answer every question.
 */
final class Rearrangement {

  private static final long NO_WAY = Long.MIN_VALUE / 4;

  private final AssignmentProblem problem;
  private final Plan plan;
  private final long floor;
  private final Map<String, Integer> spare;
  private final Map<String, List<Giver>> givers = new HashMap<>();
  private final Map<String, Integer> index = new HashMap<>();

  /**
   * Best gain, in points, of a chain that begins with challenge i being one person short and ends with challenge j
   * being so. The last index stands for free places and empty seats, which can end a chain as well as begin one.
   */
  private final long[][] gain;

  /** A challenge that could give somebody away, and would lose so many points. */
  private record Giver(int challenge, long points) {}

  /** @param floor points below which nobody is given to a challenge, pins apart */
  Rearrangement(AssignmentProblem problem, Plan plan, long floor) {
    this.problem = problem;
    this.plan = plan;
    this.floor = floor;
    this.spare = spare(problem, plan);
    int anywhere = problem.demands().size();
    this.gain = new long[anywhere + 1][anywhere + 1];
    for (int i = 0; i <= anywhere; i++) {
      Arrays.fill(gain[i], NO_WAY);
      gain[i][i] = 0;
    }
    for (int i = 0; i < anywhere; i++) {
      String challengeId = problem.demands().get(i).challengeId();
      index.put(challengeId, i);
      for (Option option : given(i)) {
        givers.computeIfAbsent(option.expertId(), id -> new ArrayList<>()).add(new Giver(i, option.points()));
      }
    }
    for (int i = 0; i < anywhere; i++) {
      connect(i);
    }
    shorten();
  }

  /** In points; empty where no rearrangement allows it. At least a {@link AssignmentProblem#seatBonus()} if a seat falls empty. */
  OptionalLong loss(Demand demand, Option option) {
    int to = index.get(demand.challengeId());
    long best = spareOf(option) > 0 ? gain[anywhere()][to] : NO_WAY;
    for (Giver giver : giversOf(option)) {
      best = Math.max(best, gain[giver.challenge()][to] - giver.points());
    }
    return best <= NO_WAY / 2 ? OptionalLong.empty() : OptionalLong.of(-(best + option.points()));
  }

  private int anywhere() {
    return gain.length - 1;
  }

  /** The steps that begin or end at one challenge. */
  private void connect(int i) {
    Demand demand = problem.demands().get(i);
    int filled = plan.chosen(demand).size();
    for (Option option : demand.options()) {
      boolean usable = option.free() && option.points() >= floor;
      if (usable && !plan.has(demand.challengeId(), option.expertId())) {
        take(i, option);
      }
    }
    for (Option option : given(i)) {
      improve(anywhere(), i, -option.points());
      improve(i, anywhere(), -problem.seatBonus(filled - 1));
    }
    if (filled < demand.seats()) {
      improve(anywhere(), i, problem.seatBonus(filled));
    }
  }

  private void take(int i, Option option) {
    if (spareOf(option) > 0) {
      improve(i, anywhere(), option.points());
    }
    for (Giver giver : giversOf(option)) {
      improve(i, giver.challenge(), option.points() - giver.points());
    }
  }

  private void improve(int from, int to, long by) {
    gain[from][to] = Math.max(gain[from][to], by);
  }

  private void shorten() {
    int nodes = gain.length;
    for (int over = 0; over < nodes; over++) {
      long[] second = gain[over];
      for (long[] first : gain) {
        long half = first[over];
        for (int to = 0; half > NO_WAY / 2 && to < nodes; to++) {
          first[to] = Math.max(first[to], half + second[to]);
        }
      }
    }
  }

  /** Whom challenge i got from the solver; pins stay where they are. */
  private List<Option> given(int i) {
    return plan.chosen(problem.demands().get(i)).stream().filter(Option::free).toList();
  }

  private List<Giver> giversOf(Option option) {
    return givers.getOrDefault(option.expertId(), List.of());
  }

  private int spareOf(Option option) {
    return spare.getOrDefault(option.expertId(), 0);
  }

  private static Map<String, Integer> spare(AssignmentProblem problem, Plan plan) {
    Map<String, List<String>> taken = plan.challengesOf();
    Set<String> known = problem.places().keySet();
    return known.stream()
        .collect(Collectors.toMap(id -> id, id -> problem.placesOf(id) - taken.getOrDefault(id, List.of()).size()));
  }
}

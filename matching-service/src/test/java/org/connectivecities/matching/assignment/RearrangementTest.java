package org.connectivecities.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.connectivecities.matching.assignment.Problems.Size;
import org.connectivecities.matching.wording.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RearrangementTest {

  private static final Size TINY = new Size(3, 4, 2, 2, 9, 0.8);

  private static final Standing TOO_LOW = Standing.barred(Sentence.of("too-low"));

  private final AssignmentSolver solver = new EveryPlan.Solver();

  /** The loss is by definition what the same problem is worth less when the pair is pinned: counted out, not derived. */
  @ParameterizedTest
  @EnumSource
  void saysExactlyWhatForcingAPairWouldLose(Variant variant) {
    var random = new Random(20261122);
    int asked = 0;
    for (int round = 0; round < 300; round++) {
      AssignmentProblem given = Problems.random(TINY, random);
      Plan best = solver.solve(given, variant);
      long floor = variant == Variant.TOTAL ? 0 : weakest(given, best);
      var rearrangement = new Rearrangement(given, best, floor);
      AssignmentProblem problem = above(floor, given);
      for (Demand demand : problem.demands()) {
        for (Option option : demand.options()) {
          if (option.free() && !best.has(demand.challengeId(), option.expertId())) {
            assertThat(rearrangement.loss(demand, option))
                .as("%s for %s in %s", option, demand.challengeId(), problem)
                .isEqualTo(counted(problem, best, demand, option));
            asked++;
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(500);
  }

  private static long weakest(AssignmentProblem problem, Plan plan) {
    return plan.chosen(problem.demands()).filter(Option::free).mapToLong(Option::points).min().orElse(0);
  }

  private static AssignmentProblem above(long floor, AssignmentProblem problem) {
    return changing(problem, option -> option.free() && option.points() < floor ? option.as(TOO_LOW) : option);
  }

  private OptionalLong counted(AssignmentProblem problem, Plan best, Demand demand, Option option) {
    boolean possible = demand.openSeats() > 0 && problem.openPlaces().getOrDefault(option.expertId(), 0) > 0;
    if (!possible) {
      return OptionalLong.empty();
    }
    AssignmentProblem forced = pinning(problem, demand, option);
    return OptionalLong.of(worth(problem, best) - worth(problem, solver.solve(forced, Variant.TOTAL)));
  }

  private static long worth(AssignmentProblem problem, Plan plan) {
    Worth worth = Worth.of(problem, plan, Variant.TOTAL);
    return worth.total() + problem.seatBonus() * (worth.filled() + worth.served());
  }

  private static AssignmentProblem pinning(AssignmentProblem problem, Demand demand, Option pinned) {
    List<Demand> demands = new ArrayList<>(problem.demands());
    demands.remove(demand);
    demands.add(changing(demand, option -> option.equals(pinned) ? option.as(Standing.PINNED) : option));
    return AssignmentProblem.of(demands, problem.places());
  }

  private static AssignmentProblem changing(AssignmentProblem problem, UnaryOperator<Option> change) {
    return AssignmentProblem.of(
        problem.demands().stream().map(demand -> changing(demand, change)).toList(), problem.places());
  }

  private static Demand changing(Demand demand, UnaryOperator<Option> change) {
    return new Demand(demand.challengeId(), demand.seats(), demand.options().stream().map(change).toList());
  }
}

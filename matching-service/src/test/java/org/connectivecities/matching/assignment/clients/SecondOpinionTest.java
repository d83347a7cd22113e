package org.connectivecities.matching.assignment.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.connectivecities.matching.assignment.AssignmentProblem;
import org.connectivecities.matching.assignment.Demand;
import org.connectivecities.matching.assignment.Option;
import org.connectivecities.matching.assignment.Plan;
import org.connectivecities.matching.assignment.Problems;
import org.connectivecities.matching.assignment.Problems.Size;
import org.connectivecities.matching.assignment.Variant;
import org.connectivecities.matching.assignment.Worth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two libraries that share no line of code agree, on problems too large to count out. */
class SecondOpinionTest {

  private final OrToolsSolver solver = new OrToolsSolver();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void agreesOnTheLargestTotalAndOnWhoCanBeServed(long seed) {
    AssignmentProblem problem = problem(seed);
    var other = new SecondOpinion(problem);
    Plan plan = solver.solve(problem, Variant.TOTAL);
    Worth worth = Worth.of(problem, plan, Variant.TOTAL);

    assertThat(worth.total() - pinned(problem)).isEqualTo(other.largestTotal());
    assertThat(worth.filled() - pins(problem)).isEqualTo(other.most(Demand::openSeats, 0));
    assertThat(worth.served() - served(problem)).isEqualTo(other.most(SecondOpinionTest::firstSeat, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void agreesThatTheWorstServedCannotBeServedBetter(long seed) {
    AssignmentProblem problem = problem(seed);
    var other = new SecondOpinion(problem);
    Worth worth = Worth.of(problem, solver.solve(problem, Variant.MAX_MIN), Variant.MAX_MIN);
    int filled = other.most(Demand::openSeats, worth.weakest() + 1);
    int served = other.most(SecondOpinionTest::firstSeat, worth.weakest() + 1);

    assertThat(filled + served).isLessThan(other.most(Demand::openSeats, 0) + other.most(SecondOpinionTest::firstSeat, 0));
    assertThat(other.most(Demand::openSeats, worth.weakest())).isEqualTo(other.most(Demand::openSeats, 0));
  }

  private static AssignmentProblem problem(long seed) {
    return Problems.random(new Size(20, 35, 3, 3, 999_983, 0.6), new Random(seed));
  }

  private static int firstSeat(Demand demand) {
    return demand.pinned().isEmpty() ? 1 : 0;
  }

  private static long pinned(AssignmentProblem problem) {
    return problem.demands().stream().flatMap(demand -> demand.pinned().stream()).mapToLong(Option::points).sum();
  }

  private static long pins(AssignmentProblem problem) {
    return problem.demands().stream().mapToLong(demand -> demand.pinned().size()).sum();
  }

  private static long served(AssignmentProblem problem) {
    return problem.demands().stream().filter(demand -> !demand.pinned().isEmpty()).count();
  }
}

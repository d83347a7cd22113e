package org.connectivecities.matching.assignment.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.connectivecities.matching.assignment.AssignmentProblem;
import org.connectivecities.matching.assignment.Demand;
import org.connectivecities.matching.assignment.EveryPlan;
import org.connectivecities.matching.assignment.Option;
import org.connectivecities.matching.assignment.Plan;
import org.connectivecities.matching.assignment.Problems;
import org.connectivecities.matching.assignment.Problems.Size;
import org.connectivecities.matching.assignment.Variant;
import org.connectivecities.matching.assignment.Worth;

/** What holds for every problem. */
class OrToolsSolverPropertiesTest {

  private final OrToolsSolver solver = new OrToolsSolver();

  @Provide
  Arbitrary<AssignmentProblem> tiny() {
    return problems(new Size(3, 4, 2, 2, 6, 0.8));
  }

  @Provide
  Arbitrary<AssignmentProblem> crowded() {
    return problems(new Size(25, 40, 3, 3, 50, 0.5));
  }

  private static Arbitrary<AssignmentProblem> problems(Size most) {
    var size = Combinators.combine(
            Arbitraries.integers().between(0, most.challenges()),
            Arbitraries.integers().between(1, most.experts()),
            Arbitraries.integers().between(1, most.levels()))
        .as((challenges, experts, levels) ->
            new Size(challenges, experts, most.seats(), most.places(), levels, most.share()));
    return Combinators.combine(size, Arbitraries.longs()).as((its, seed) -> Problems.random(its, new Random(seed)));
  }

  @Property(tries = 400)
  void noOtherAssignmentIsBetter(@ForAll("tiny") AssignmentProblem problem, @ForAll Variant variant) {
    Worth found = Worth.of(problem, solver.solve(problem, variant), variant);

    EveryPlan.of(problem, other -> assertThat(Worth.of(problem, other, variant)).isLessThanOrEqualTo(found));
  }

  @Property(tries = 200)
  void keepsEveryRule(@ForAll("crowded") AssignmentProblem problem, @ForAll Variant variant) {
    Plan plan = solver.solve(problem, variant);

    for (Demand demand : problem.demands()) {
      Set<String> experts = plan.expertsOf().getOrDefault(demand.challengeId(), Set.of());
      assertThat(experts).hasSizeLessThanOrEqualTo(demand.seats());
      assertThat(experts).containsAll(ids(demand.pinned()));
      assertThat(demand.options()).noneMatch(option -> option.barred() && experts.contains(option.expertId()));
      assertThat(ids(demand.options())).containsAll(experts);
    }
    problem.places().forEach((expertId, places) ->
        assertThat(plan.expertsOf().values().stream().filter(experts -> experts.contains(expertId)).count())
            .isLessThanOrEqualTo(places));
  }

  @Property(tries = 200)
  void losesNothingByLeavingOutWhoStandsFarDown(@ForAll("crowded") AssignmentProblem problem) {
    Network pruned = Network.of(problem);
    Network whole = Network.of(problem, Integer.MAX_VALUE);

    assertThat(LargestFlow.of(pruned)).isEqualTo(LargestFlow.of(whole));
    assertThat(points(new BestTotal(problem, pruned).find())).isEqualTo(points(new BestTotal(problem, whole).find()));
  }

  @Property(tries = 200)
  void servesAsManyUnderBothVariants(@ForAll("crowded") AssignmentProblem problem) {
    Worth fair = Worth.of(problem, solver.solve(problem, Variant.MAX_MIN), Variant.MAX_MIN);
    Worth largest = Worth.of(problem, solver.solve(problem, Variant.TOTAL), Variant.MAX_MIN);

    assertThat(fair.served()).isEqualTo(largest.served());
    assertThat(fair.filled()).isEqualTo(largest.filled());
    assertThat(fair.weakest()).isGreaterThanOrEqualTo(largest.weakest());
    assertThat(fair.total()).isLessThanOrEqualTo(largest.total());
  }

  private static long points(List<Network.Edge> edges) {
    return edges.stream().mapToLong(Network.Edge::points).sum();
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::expertId).toList();
  }
}

package org.connectivecities.matching.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Advice to coordinators: who should help with what, seen over all challenges. Kept as it was given; nobody is contacted
 * and no shortlist is changed by it.
 *
 * @param basis what each challenge's scores rest on
 * @param placements by challenge, the best first
 * @param price of max-min against the largest total, whichever of the two this assignment is
 */
public record Assignment(
    String id,
    Instant proposedAt,
    String proposedBy,
    Variant variant,
    List<Basis> basis,
    List<Placement> placements,
    Figures figures,
    Price price,
    List<Unfilled> unfilled,
    List<PassedOver> passedOver) {

  public Assignment {
    basis = List.copyOf(basis);
    placements = List.copyOf(placements);
    unfilled = List.copyOf(unfilled);
    passedOver = List.copyOf(passedOver);
  }

  /** Everybody whom it places or passes over. */
  Set<String> people() {
    return Stream.concat(placements.stream().map(Placement::expertId), passedOver.stream().map(PassedOver::expertId))
        .collect(Collectors.toSet());
  }

  /** What is left of the advice when these people are out of the question; the figures stay those of when it was given. */
  Assignment without(Set<String> expertIds) {
    return new Assignment(
        id, proposedAt, proposedBy, variant, basis,
        placements.stream().filter(placed -> !expertIds.contains(placed.expertId())).toList(), figures, price, unfilled,
        passedOver.stream().filter(passed -> !expertIds.contains(passed.expertId())).toList());
  }

  /** Who asked for it, and when. */
  record Occasion(String id, Instant at, String by) {}

  static Assignment of(
      Occasion occasion, AssignmentProblem problem, List<Basis> basis, Variant variant, AssignmentSolver solver) {
    // Each says what the other costs, and neither waits for the other.
    Map<Variant, Rated> best =
        Stream.of(Variant.values()).parallel()
            .collect(Collectors.toMap(either -> either, either -> Rated.of(problem, solver.solve(problem, either))));
    Rated largest = best.get(Variant.TOTAL);
    Rated chosen = best.get(variant);
    var explanation = new Explanation(problem, chosen, largest, variant);
    return new Assignment(
        occasion.id(),
        occasion.at(),
        occasion.by(),
        variant,
        basis,
        problem.demands().stream().flatMap(demand -> placements(demand, chosen.plan())).toList(),
        chosen.figures(),
        Price.between(largest.figures(), best.get(Variant.MAX_MIN).figures()),
        explanation.unfilled(),
        explanation.passedOver());
  }

  private static Stream<Placement> placements(Demand demand, Plan plan) {
    return IntStream.range(0, demand.options().size())
        .filter(i -> plan.has(demand.challengeId(), demand.options().get(i).expertId()))
        .mapToObj(i -> placement(demand, i));
  }

  private static Placement placement(Demand demand, int i) {
    Option option = demand.options().get(i);
    return new Placement(demand.challengeId(), option.expertId(), option.score(), i + 1, option.pinned());
  }
}

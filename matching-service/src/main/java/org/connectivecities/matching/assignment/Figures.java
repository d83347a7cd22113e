package org.connectivecities.matching.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an assignment is worth. A challenge is served as well as the weakest of the people it gets; one that gets nobody
 * counts in {@code served} only.
 *
 * @param total sum of all scores
 * @param served challenges that get somebody
 * @param filled seats
 * @param minimum of the worst-served challenge; absent when none is served
 * @param worstServed id of that challenge
 * @param worstDecile mean of the worst-served tenth of the challenges (at least one)
 * @param load who gets how much to do
 */
public record Figures(
    BigDecimal total,
    int challenges,
    int served,
    int seats,
    int filled,
    @Nullable BigDecimal minimum,
    @Nullable String worstServed,
    @Nullable BigDecimal worstDecile,
    Load load) {

  /**
   * @param spread most challenges that one person gets, minus the fewest; of all who stand for one and have a place
   * @param people how many of them get none, one, two ... challenges
   */
  public record Load(int most, int fewest, int spread, SortedMap<Integer, Integer> people) {

    public Load {
      people = new TreeMap<>(people);
    }
  }

  private record Service(String challengeId, BigDecimal score) {}

  static Figures of(AssignmentProblem problem, Plan plan) {
    List<Service> worstFirst = worstFirst(problem, plan);
    Service worst = worstFirst.isEmpty() ? null : worstFirst.getFirst();
    return new Figures(
        total(problem, plan),
        problem.demands().size(),
        worstFirst.size(),
        problem.demands().stream().mapToInt(Demand::seats).sum(),
        (int) plan.chosen(problem.demands()).count(),
        worst == null ? null : worst.score(),
        worst == null ? null : worst.challengeId(),
        worst == null ? null : mean(worstFirst.subList(0, (worstFirst.size() + 9) / 10)),
        load(problem, plan));
  }

  static BigDecimal total(AssignmentProblem problem, Plan plan) {
    return Option.score(plan.chosen(problem.demands()).mapToLong(Option::points).sum());
  }

  private static List<Service> worstFirst(AssignmentProblem problem, Plan plan) {
    return problem.demands().stream()
        .filter(demand -> !plan.chosen(demand).isEmpty())
        .map(demand -> new Service(demand.challengeId(), plan.chosen(demand).getLast().score()))
        .sorted(Comparator.comparing(Service::score).thenComparing(Service::challengeId))
        .toList();
  }

  private static BigDecimal mean(List<Service> services) {
    BigDecimal sum = services.stream().map(Service::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(services.size()), Option.DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static Load load(AssignmentProblem problem, Plan plan) {
    Map<String, List<String>> challengesOf = plan.challengesOf();
    SortedMap<Integer, Integer> people =
        problem.demands().stream()
            .flatMap(demand -> demand.options().stream())
            .filter(option -> !option.barred())
            .map(Option::expertId)
            .distinct()
            .filter(expertId -> problem.placesOf(expertId) > 0)
            .collect(
                Collectors.toMap(
                    expertId -> challengesOf.getOrDefault(expertId, List.of()).size(),
                    expertId -> 1,
                    Integer::sum,
                    TreeMap::new));
    return people.isEmpty()
        ? new Load(0, 0, 0, people)
        : new Load(people.lastKey(), people.firstKey(), people.lastKey() - people.firstKey(), people);
  }
}

package org.connectivecities.matching.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/** Says of everybody better placed than those who were chosen why it is not them, and of every empty seat why it is empty. */
final class Explanation {

  /** Nobody reads further down a list of those who were not chosen. */
  private static final int MOST_OF_A_CHALLENGE = 20;

  private final AssignmentProblem problem;
  private final Rated rated;
  private final Plan plan;
  private final Rated largestTotal;
  private final Rearrangement rearrangement;
  private final Map<String, List<String>> challengesOf;

  /** @param rated the assignment to explain, best under {@code variant} */
  Explanation(AssignmentProblem problem, Rated rated, Rated largestTotal, Variant variant) {
    this.problem = problem;
    this.rated = rated;
    this.plan = rated.plan();
    this.largestTotal = largestTotal;
    this.challengesOf = plan.challengesOf();
    this.rearrangement = new Rearrangement(problem, plan, variant == Variant.TOTAL ? 0 : floor(problem, plan));
  }

  /** What the worst-served challenge gets is the floor below which max-min puts nobody. */
  private static long floor(AssignmentProblem problem, Plan plan) {
    return plan.chosen(problem.demands()).filter(Option::free).mapToLong(Option::points).min().orElse(0);
  }

  List<PassedOver> passedOver() {
    return problem.demands().stream().flatMap(this::passedOver).toList();
  }

  private Stream<PassedOver> passedOver(Demand demand) {
    List<Option> chosen = plan.chosen(demand);
    int ahead = chosen.size() < demand.seats() ? demand.options().size() : demand.options().indexOf(chosen.getLast());
    return IntStream.range(0, ahead)
        .filter(i -> !chosen.contains(demand.options().get(i)))
        .limit(MOST_OF_A_CHALLENGE)
        .mapToObj(i -> passedOver(demand, demand.options().get(i), i + 1));
  }

  private PassedOver passedOver(Demand demand, Option option, int rank) {
    return new PassedOver(demand.challengeId(), option.expertId(), rank, option.score(), why(demand, option));
  }

  private Sentence why(Demand demand, Option option) {
    List<String> elsewhere = challengesOf.getOrDefault(option.expertId(), List.of());
    if (option.standing() instanceof Standing.Barred(Sentence why)) {
      return why;
    }
    if (problem.placesOf(option.expertId()) == 0) {
      return Sentence.of("assignment.no-place");
    }
    if (elsewhere.stream().allMatch(challengeId -> pinned(challengeId, option)) && full(option, elsewhere)) {
      return Sentence.of("assignment.pinned-elsewhere").with("challenges", ids(elsewhere));
    }
    if (demand.openSeats() == 0) {
      return Sentence.of("assignment.seats-pinned");
    }
    return fairerElsewhere(demand, option)
        ? fairness(elsewhere)
        : price(elsewhere, rearrangement.loss(demand, option));
  }

  /** Whether the largest total would have them here, at the cost of the worst-served. */
  private boolean fairerElsewhere(Demand demand, Option option) {
    return largestTotal.plan().has(demand.challengeId(), option.expertId())
        && !Objects.equals(largestTotal.figures().minimum(), rated.figures().minimum());
  }

  private boolean full(Option option, List<String> challenges) {
    return challenges.size() >= problem.placesOf(option.expertId());
  }

  private boolean pinned(String challengeId, Option option) {
    return problem.demands().stream()
        .filter(demand -> demand.challengeId().equals(challengeId))
        .anyMatch(demand -> demand.option(option.expertId()).filter(Option::pinned).isPresent());
  }

  private Sentence fairness(List<String> elsewhere) {
    return Sentence.of("assignment.fairness")
        .with("challenges", ids(elsewhere))
        .with("minimum", Argument.text(String.valueOf(rated.figures().minimum())))
        .with("otherwise", Argument.text(String.valueOf(largestTotal.figures().minimum())));
  }

  private Sentence price(List<String> elsewhere, OptionalLong loss) {
    if (loss.isEmpty()) {
      return Sentence.of("assignment.impossible").with("challenges", ids(elsewhere));
    }
    if (loss.getAsLong() >= problem.seatBonus() / 2) {
      return Sentence.of("assignment.needed-elsewhere").with("challenges", ids(elsewhere));
    }
    if (loss.getAsLong() == 0) {
      return elsewhere.isEmpty()
          ? Sentence.of("assignment.equal")
          : Sentence.of("assignment.as-good").with("challenges", ids(elsewhere));
    }
    return Sentence.of("assignment.taken")
        .with("challenges", ids(elsewhere))
        .with("loss", Argument.text(Option.score(loss.getAsLong()).toPlainString()));
  }

  List<Unfilled> unfilled() {
    return problem.demands().stream()
        .filter(demand -> plan.chosen(demand).size() < demand.seats())
        .map(demand -> new Unfilled(demand.challengeId(), demand.seats(), plan.chosen(demand).size(), whyEmpty(demand)))
        .toList();
  }

  private Sentence whyEmpty(Demand demand) {
    Predicate<Option> allowed = option -> !option.barred();
    Predicate<Option> possible = allowed.and(option -> problem.placesOf(option.expertId()) > 0);
    if (demand.options().isEmpty()) {
      return Sentence.of("assignment.nobody-scored");
    }
    if (demand.options().stream().noneMatch(allowed)) {
      return Sentence.of("assignment.all-barred").with("count", Argument.number(demand.options().size()));
    }
    long left = demand.options().stream().filter(possible).count();
    if (left == 0) {
      return Sentence.of("assignment.no-places");
    }
    return left < demand.seats()
        ? Sentence.of("assignment.too-few").with("count", Argument.number(left))
        : Sentence.of("assignment.all-taken").with("challenges", ids(takers(demand)));
  }

  /** The other challenges that have those whom this one could have. */
  private List<String> takers(Demand demand) {
    return demand.options().stream()
        .flatMap(option -> challengesOf.getOrDefault(option.expertId(), List.of()).stream())
        .filter(challengeId -> !challengeId.equals(demand.challengeId()))
        .distinct()
        .sorted()
        .toList();
  }

  private static Argument ids(Collection<String> challengeIds) {
    return Argument.text(String.join(", ", challengeIds));
  }
}

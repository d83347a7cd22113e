package org.connectivecities.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.connectivecities.matching.assignment.clients.OrToolsSolver;
import org.junit.jupiter.api.Test;

/**
 * Says how long an assignment takes, for docs/measurements.md; its name keeps it out of the build. Every challenge knows
 * every practitioner, which no network has: the hardest case of its size.
 */
class MeasureAssignment {

  private static final int CHALLENGES = 200;
  private static final int PEOPLE = 2_000;
  private static final int PLACES = 2;
  private static final int RUNS = 20;

  private final AssignmentSolver solver = new OrToolsSolver();

  @Test
  void saysHowLongAnAssignmentTakes() {
    AssignmentProblem problem = dense();
    var occasion = new Assignment.Occasion("measured", Instant.EPOCH, "nobody");

    say("largest total", () -> solver.solve(problem, Variant.TOTAL));
    say("max-min", () -> solver.solve(problem, Variant.MAX_MIN));
    say("advice: both, price, figures, reasons", () -> Assignment.of(occasion, problem, List.of(), Variant.MAX_MIN, solver));

    Assignment advice = Assignment.of(occasion, problem, List.of(), Variant.MAX_MIN, solver);
    System.out.printf("price of max-min: %s %% of the total%n", advice.price().percent());
    assertThat(advice.figures().served()).isEqualTo(CHALLENGES);
  }

  private static AssignmentProblem dense() {
    var random = new Random(2026);
    var places = new HashMap<String, Integer>();
    IntStream.range(0, PEOPLE).forEach(e -> places.put("e" + e, PLACES));
    var demands = new ArrayList<Demand>();
    for (int c = 0; c < CHALLENGES; c++) {
      List<Option> options =
          IntStream.range(0, PEOPLE)
              .mapToObj(e -> Option.free("e" + e, BigDecimal.valueOf(random.nextInt(1_000_000), Option.DECIMALS)))
              .toList();
      demands.add(new Demand("c" + c, 1, options));
    }
    return AssignmentProblem.of(demands, places);
  }

  private static void say(String what, Supplier<?> work) {
    work.get();
    long[] millis = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      work.get();
      millis[i] = (System.nanoTime() - start) / 1_000_000;
    }
    Arrays.sort(millis);
    System.out.printf(
        "%d challenges x %d practitioners, %s: median %d ms, worst of %d runs %d ms%n",
        CHALLENGES, PEOPLE, what, millis[RUNS / 2], RUNS, millis[RUNS - 1]);
  }
}
